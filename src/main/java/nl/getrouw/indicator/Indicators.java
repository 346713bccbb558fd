package nl.getrouw.indicator;

import static nl.getrouw.indicator.IndicatorAccess.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.indicator.Definition.Field;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.Yardstick;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of an organisation: defining them, and reading what they say. */
@Service
@Transactional
public class Indicators {

  private final IndicatorRepository indicators;
  private final IndicatorFigureRepository figures;
  private final MarkerRepository markers;
  private final ChangeRepository changes;
  private final SiteRepository sites;
  private final Trail trail;

  Indicators(
      IndicatorRepository indicators,
      IndicatorFigureRepository figures,
      MarkerRepository markers,
      ChangeRepository changes,
      SiteRepository sites,
      Trail trail) {
    this.indicators = indicators;
    this.figures = figures;
    this.markers = markers;
    this.changes = changes;
    this.sites = sites;
    this.trail = trail;
  }

  /** What this person may define indicators about: widest first, then by name. */
  @Transactional(readOnly = true)
  public List<Site> sites(Actor actor) {
    return sites.sites(actor.organisation()).stream()
        .filter(site -> IndicatorAccess.mayDefine(actor, site))
        .toList();
  }

  /** Whether this person holds a role that can have indicators to read. */
  public boolean mayRead(Actor actor) {
    return !actor.reach(IndicatorAccess.DEFINERS).isEmpty()
        || !actor.reach(IndicatorAccess.IN_TEAM).isEmpty();
  }

  /** Whether this person may define any indicator. */
  public boolean mayDefine(Actor actor) {
    return !actor.reach(IndicatorAccess.DEFINERS).isEmpty();
  }

  /** What this person may read, by name. */
  @Transactional(readOnly = true)
  public List<IndicatorRow> list(Actor actor, IndicatorFilter filter) {
    List<Indicator> found = indicators.list(actor, filter);
    Map<IndicatorId, List<Figure>> values = figures.of(found);
    Map<IndicatorId, List<Yardstick>> chosen =
        markers.yardsticks(found.stream().map(Indicator::id).toList());
    return found.stream()
        .map(
            one ->
                new IndicatorRow(
                    one,
                    Course.of(
                        one.definition(),
                        values.getOrDefault(one.id(), List.of()),
                        chosen.getOrDefault(one.id(), List.of()))))
        .filter(row -> !filter.signals() || isSignal(row.course().variation()))
        .toList();
  }

  private static boolean isSignal(Variation variation) {
    return variation != Variation.COMMON && variation != Variation.UNKNOWN;
  }

  /**
   * An indicator with everything that belongs to it.
   *
   * @throws NotFound when it does not exist, or not for this person
   */
  @Transactional(readOnly = true)
  public IndicatorPage page(Actor actor, IndicatorId id) {
    Indicator one = readable(actor, id);
    List<Figure.Stored> stored = figures.of(id);
    List<Yardstick> chosen = markers.yardsticks(List.of(id)).getOrDefault(id, List.of());
    return new IndicatorPage(
        one,
        Course.of(one.definition(), stored.stream().map(Figure.Stored::figure).toList(), chosen),
        stored,
        chosen.reversed(),
        markers.events(id),
        changes.of(id),
        IndicatorAccess.mayDefine(actor, one.site()),
        IndicatorAccess.mayFill(actor, one.site()));
  }

  Indicator readable(Actor actor, IndicatorId id) {
    Indicator one = indicators.find(id).orElseThrow(NotFound::new);
    require(IndicatorAccess.mayRead(actor, one.site()));
    return one;
  }

  /**
   * What keeps a new definition from being stored, field by field.
   *
   * @throws NotFound when the actor may not define anything about this
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, Definition definition) {
    require(about(actor, definition.scope()));
    return DefinitionRules.problems(definition);
  }

  /**
   * Defines an indicator.
   *
   * @throws NotFound when the actor may not define anything about this
   * @throws Refusal for the first problem
   */
  public IndicatorId define(Actor actor, Definition definition) {
    refuse(problems(actor, definition));
    IndicatorId id = indicators.insert(actor, definition);
    trail.write(actor, "indicator.defined", id);
    return id;
  }

  /**
   * What keeps a changed definition from being stored, field by field.
   *
   * @throws NotFound when the actor may not change it, or not move it there
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, IndicatorId id, Definition definition) {
    Indicator one = definable(actor, id);
    Definition was = one.definition();
    require(was.scope().equals(definition.scope()) || about(actor, definition.scope()));
    List<Problem<Field>> problems = new ArrayList<>(DefinitionRules.problems(definition));
    if (figures.any(id)) {
      problems.addAll(DefinitionRules.fixed(was, definition));
    }
    return problems;
  }

  /**
   * Changes a definition; what stood there before is kept.
   *
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, IndicatorId id, int version, Definition definition) {
    Definition was = definable(actor, id).definition();
    refuse(problems(actor, id, definition));
    if (!indicators.update(id, version, definition)) {
      throw new Conflict("indicator");
    }
    changes.definition(actor, id, was, definition);
    trail.write(actor, "indicator.changed", id);
  }

  private Indicator definable(Actor actor, IndicatorId id) {
    Indicator one = readable(actor, id);
    require(IndicatorAccess.mayDefine(actor, one.site()));
    return one;
  }

  private boolean about(Actor actor, Scope scope) {
    return sites(actor).stream().anyMatch(site -> site.scope().equals(scope));
  }

  static <F extends Enum<F>> void refuse(List<Problem<F>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }
}
