package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamCourse;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.audit.TeamStep;
import nl.getrouw.audit.ui.overview.ScoreHistory;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/**
 * One team over its audits: a part for each version of an instrument, the newest first, because
 * scores of different versions say nothing about each other. The newest audits, unless the address
 * asks for all of them.
 */
@Route(ComparePaths.OVER_TIME + "/:" + ComparePaths.TEAM + "([0-9]{1,18})")
@PermitAll
class TeamCourseView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final int USUAL = 8;

  private static final String AUDITS = "audits";
  private static final String ALL = "alle";

  private final TeamComparisons comparisons;
  private final Results results;
  private final CurrentUser currentUser;
  private final Texts texts;
  private final Div parts = new Div();
  private String title = "";

  TeamCourseView(
      TeamComparisons comparisons, Results results, CurrentUser currentUser, Texts texts) {
    this.comparisons = comparisons;
    this.results = results;
    this.currentUser = currentUser;
    this.texts = texts;
    getContent().addClassName("gt-page");
    parts.addClassName("gt-stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TeamId id =
        event
            .getRouteParameters()
            .getLong(ComparePaths.TEAM)
            .map(TeamId::new)
            .orElseThrow(NotFound::new);
    Actor actor = currentUser.actor();
    TeamRef team = comparisons.team(actor, id);
    title = getTranslation("compare.time.team", team.name());
    getContent().removeAll();
    PageHeader head = new PageHeader(title).lead(getTranslation("compare.time.lead"));
    if (comparisons.teams(actor).size() > 1) {
      head.crumbs(new Crumb(getTranslation("compare.time.title"), ComparePaths.OVER_TIME));
    }
    parts.removeAll();
    getContent().add(head, parts);
    boolean all =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(AUDITS)
            .filter(ALL::equals)
            .isPresent();
    TeamCourse course = comparisons.course(actor, id, all ? Integer.MAX_VALUE : USUAL);
    if (course.all() > USUAL) {
      parts.add(choice(id, all, course.all()));
    }
    if (course.steps().isEmpty()) {
      parts.add(
          new Card()
              .with(
                  new EmptyState(
                      "git-compare-arrows",
                      getTranslation("compare.empty.team"),
                      getTranslation("compare.empty.team.text"))));
    }
    Set<AuditId> shown =
        course.steps().stream().map(TeamStep::audit).collect(Collectors.toUnmodifiableSet());
    List<TeamMoment> history =
        results.history(actor, id).stream()
            .filter(moment -> shown.contains(moment.audit()))
            .toList();
    new ArrayList<>(versions(course.steps()).values())
        .reversed()
        .forEach(steps -> part(team, steps, history));
  }

  /** "De laatste 8 van 40 audits. Toon ze alle 40." */
  private Paragraph choice(TeamId team, boolean all, int number) {
    String path = ComparePaths.OVER_TIME + "/" + team;
    Anchor other =
        all
            ? new Anchor(path, getTranslation("compare.time.last", USUAL))
            : new Anchor(
                path + "?" + AUDITS + "=" + ALL, getTranslation("compare.time.all", number));
    other.addClassName("gt-no-print");
    Paragraph said =
        new Paragraph(
            new Span(
                getTranslation(
                    all ? "compare.time.shown.all" : "compare.time.shown", number, USUAL)),
            new Text(" "),
            other);
    said.addClassName("gt-muted");
    return said;
  }

  /** Steps by instrument version; the version that was used last comes last. */
  private static Map<String, List<TeamStep>> versions(List<TeamStep> course) {
    Map<String, List<TeamStep>> versions = new LinkedHashMap<>();
    for (TeamStep step : course) {
      String key = key(step.instrument());
      List<TeamStep> before = versions.remove(key);
      List<TeamStep> all = new ArrayList<>(before == null ? List.of() : before);
      all.add(step);
      versions.put(key, all);
    }
    return versions;
  }

  private static String key(Instrument instrument) {
    return instrument.code() + " " + instrument.version();
  }

  private void part(TeamRef team, List<TeamStep> steps, List<TeamMoment> history) {
    List<TeamMoment> moments =
        history.stream()
            .filter(
                moment ->
                    moment.total() != null
                        && key(moment.instrument()).equals(key(steps.getFirst().instrument())))
            .toList();
    if (moments.size() > 1) {
      parts.add(new ScoreHistory(team.name(), moments));
    }
    parts.add(new CourseTable(steps, texts, getLocale()));
    if (steps.size() == 1) {
      Paragraph once = new Paragraph(getTranslation("compare.time.once"));
      once.addClassNames("gt-muted");
      parts.add(once);
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
