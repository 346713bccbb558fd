package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.audit.ui.overview.ScoreHistory;
import nl.getrouw.compare.TeamComparisons;
import nl.getrouw.instrument.Instrument;
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
 * scores of different versions say nothing about each other.
 */
@Route(ComparePaths.OVER_TIME + "/:" + ComparePaths.TEAM + "([0-9]{1,18})")
@PermitAll
class TeamCourseView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

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
    List<Profile> course = comparisons.course(actor, id);
    if (course.isEmpty()) {
      parts.add(
          new Card()
              .with(
                  new EmptyState(
                      "git-compare-arrows",
                      getTranslation("compare.empty.team"),
                      getTranslation("compare.empty.team.text"))));
    }
    List<TeamMoment> history = results.history(actor, id);
    new ArrayList<>(versions(course).values())
        .reversed()
        .forEach(profiles -> part(team, profiles, history));
  }

  /** Profiles by instrument version; the version that was used last comes last. */
  private static Map<String, List<Profile>> versions(List<Profile> course) {
    Map<String, List<Profile>> versions = new LinkedHashMap<>();
    for (Profile profile : course) {
      String key = key(profile.instrument());
      List<Profile> before = versions.remove(key);
      List<Profile> all = new ArrayList<>(before == null ? List.of() : before);
      all.add(profile);
      versions.put(key, all);
    }
    return versions;
  }

  private static String key(Instrument instrument) {
    return instrument.code() + " " + instrument.version();
  }

  private void part(TeamRef team, List<Profile> profiles, List<TeamMoment> history) {
    List<TeamMoment> moments =
        history.stream()
            .filter(
                moment ->
                    moment.total() != null
                        && key(moment.instrument()).equals(key(profiles.getFirst().instrument())))
            .toList();
    if (moments.size() > 1) {
      parts.add(new ScoreHistory(team.name(), moments));
    }
    parts.add(new CourseTable(profiles, texts, getLocale()));
    if (profiles.size() == 1) {
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
