package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.PulsePage;
import nl.getrouw.pulse.PulsePage.Open;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.security.CurrentUser;

/** A member of the team takes part: six themes, one minute. */
@Route(PulsePaths.FILL)
@PermitAll
class FillView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Pulses pulses;
  private final CurrentUser currentUser;

  FillView(Pulses pulses, CurrentUser currentUser) {
    this.pulses = pulses;
    this.currentUser = currentUser;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TeamId team = PulsePaths.team(event);
    PulsePage page = pulses.page(currentUser.actor(), team);
    getContent().removeAll();
    getContent().add(head(page));
    if (page.open().isEmpty()) {
      getContent().add(said(team, "hourglass", "pulse.fill.none"));
    } else if (page.open().get().answered()) {
      getContent().add(said(team, "circle-check", "pulse.fill.done"));
    } else {
      Open open = page.open().get();
      getContent()
          .add(
              new Note("eye-off", new Span(getTranslation("pulse.promise"))),
              new ThemeCheckForm(answers -> handIn(page, open, answers)));
    }
  }

  private PageHeader head(PulsePage page) {
    return new PageHeader(getTranslation("pulse.fill.headline"))
        .crumbs(
            new Crumb(page.team().name(), "teams/" + page.team().id()),
            new Crumb(getTranslation("pulse.title"), PulsePaths.check(page.team().id())))
        .lead(getTranslation("pulse.fill.lead"));
  }

  private void handIn(PulsePage page, Open open, Answers answers) {
    getContent().removeAll();
    getContent().add(head(page));
    try {
      pulses.answer(currentUser.actor(), open.id(), answers);
      getContent().add(said(page.team().id(), "heart", "pulse.fill.thanks"));
    } catch (Refusal refusal) {
      EmptyState refused =
          new EmptyState(
              "info",
              getTranslation("pulse.fill.not"),
              getTranslation(refusal.key(), refusal.arguments()));
      getContent().add(new Card().with(refused.actions(back(page.team().id()))));
    }
  }

  private Component said(TeamId team, String icon, String key) {
    return new Card()
        .with(
            new EmptyState(icon, getTranslation(key), getTranslation(key + ".text"))
                .actions(back(team)));
  }

  private Anchor back(TeamId team) {
    return new Anchor(PulsePaths.check(team), getTranslation("pulse.fill.back"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("pulse.title"));
  }
}
