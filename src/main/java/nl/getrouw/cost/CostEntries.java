package nl.getrouw.cost;

import static nl.getrouw.cost.CostAccess.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.cost.CostEntry.Draft;
import nl.getrouw.cost.CostEntry.Field;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Licences and other costs, of the organisation, a location or a team. */
@Service
@Transactional
public class CostEntries {

  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
  private static final int LEAST_TEXT = 3;
  private static final int LONGEST_YEARS = 10;
  private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

  private final EntryRepository entries;
  private final CostChangeRepository changes;
  private final Indicators places;
  private final Trail trail;

  CostEntries(
      EntryRepository entries, CostChangeRepository changes, Indicators places, Trail trail) {
    this.entries = entries;
    this.changes = changes;
    this.places = places;
    this.trail = trail;
  }

  /** What this person may enter costs for: the organisation, its locations, open teams. */
  @Transactional(readOnly = true)
  public List<Site> sites(Actor actor) {
    return places.sites(actor);
  }

  /**
   * The entries for what the actor reaches, newest period first.
   *
   * @throws NotFound for who reads no costs
   */
  @Transactional(readOnly = true)
  public List<CostEntry> list(Actor actor) {
    require(CostAccess.mayRead(actor));
    List<Scope> scopes = sites(actor).stream().map(Site::scope).toList();
    return entries.of(actor.organisation()).stream()
        .filter(entry -> scopes.contains(entry.site().scope()))
        .toList();
  }

  /**
   * What keeps an entry from being stored, field by field.
   *
   * @throws NotFound when the actor does not reach what it is for
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, Draft draft) {
    require(sites(actor).stream().anyMatch(site -> site.scope().equals(draft.scope())));
    List<Problem<Field>> problems = new ArrayList<>();
    if (draft.kind() != CostKind.LICENCE && draft.kind() != CostKind.OTHER) {
      problems.add(problem(Field.KIND, "cost.refused.kind"));
    }
    if (draft.text().length() < LEAST_TEXT) {
      problems.add(problem(Field.TEXT, "cost.refused.text"));
    } else if (draft.text().length() > CostEntry.TEXT_AT_MOST) {
      problems.add(problem(Field.TEXT, "cost.refused.tooLong", CostEntry.TEXT_AT_MOST));
    }
    if (draft.euro().signum() <= 0
        || draft.euro().compareTo(MOST) > 0
        || draft.euro().stripTrailingZeros().scale() > 2) {
      problems.add(problem(Field.EURO, "cost.refused.euro"));
    }
    if (draft.from().isBefore(OLDEST)) {
      problems.add(problem(Field.FROM, "cost.refused.from"));
    } else if (draft.to().isBefore(draft.from())) {
      problems.add(problem(Field.TO, "cost.refused.to"));
    } else if (draft.to().isAfter(draft.from().plusYears(LONGEST_YEARS))) {
      problems.add(problem(Field.TO, "cost.refused.years", LONGEST_YEARS));
    }
    return problems;
  }

  /**
   * Enters a cost.
   *
   * @throws NotFound when the actor does not reach what it is for
   * @throws Refusal for the first problem
   */
  public void enter(Actor actor, Draft draft) {
    CostBases.refuse(problems(actor, draft));
    entries.insert(actor, draft);
    trail.write(actor, "cost.entryEntered", actor.organisation(), draft.kind().name());
  }

  /**
   * Changes a cost; what stood there before is kept.
   *
   * @throws NotFound when there is none, or the actor does not reach what it is or becomes for
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, long id, int version, Draft draft) {
    CostEntry was = stored(actor, id);
    CostBases.refuse(problems(actor, draft));
    if (!entries.update(actor, id, version, draft)) {
      throw new Conflict("entry");
    }
    changes.write(actor, "ENTRY", said(was), said(stored(actor, id)));
    trail.write(actor, "cost.entryChanged", actor.organisation(), draft.kind().name());
  }

  /**
   * Takes a cost away; what stood there is kept in the history.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Conflict when somebody changed it since this version
   */
  public void remove(Actor actor, long id, int version) {
    CostEntry was = stored(actor, id);
    if (!entries.remove(id, version)) {
      throw new Conflict("entry");
    }
    changes.write(actor, "ENTRY", said(was), "");
    trail.write(actor, "cost.entryRemoved", actor.organisation(), was.kind().name());
  }

  private CostEntry stored(Actor actor, long id) {
    return list(actor).stream()
        .filter(entry -> entry.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String said(CostEntry entry) {
    return entry.site().name()
        + " · "
        + entry.text()
        + " · "
        + entry.euro()
        + " · "
        + entry.from()
        + " – "
        + entry.to();
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}
