package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.deck.Cards;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.live.LiveNews;
import nl.getrouw.pulse.PulsePage;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;

/** The theme checks of a team: the one that runs, what came out before, and a way into a talk. */
@Route(PulsePaths.CHECK)
@PermitAll
class CheckView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Pulses pulses;
  private final Cards cards;
  private final CurrentUser currentUser;
  private final LiveNews news;
  private final Clock clock;

  /** Kept from the request: news comes without one. */
  private final String base = PulsePaths.base();

  private @Nullable TeamId team;
  private LiveNews.@Nullable Subscription listening;

  CheckView(Pulses pulses, Cards cards, CurrentUser currentUser, LiveNews news, Clock clock) {
    this.pulses = pulses;
    this.cards = cards;
    this.currentUser = currentUser;
    this.news = news;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    team = PulsePaths.team(event);
    show(team);
  }

  private void show(TeamId id) {
    PulsePage page = pulses.page(currentUser.actor(), id);
    Div left = new Div();
    left.addClassName("gt-stack");
    page.open()
        .ifPresent(open -> left.add(new OpenCheck(page, open, base, () -> close(page, open))));
    page.talk()
        .ifPresentOrElse(
            talk -> left.add(new Card().with(new TrendFigure(this, page.shown()).chart(talk))),
            () -> left.add(nothing(page)));
    Aside right = new Aside();
    right.addClassName("gt-stack");
    page.talk().ifPresent(talk -> right.add(new TalkCards(cards, talk.theme())));
    if (page.mayLead() && page.open().isEmpty() && !page.team().closed()) {
      right.add(new StartCheck(LocalDate.now(clock), day -> start(page, day)));
    }
    right.add(promise());
    Div columns = new Div(left, right);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(page), columns);
  }

  private PageHeader head(PulsePage page) {
    return new PageHeader(getTranslation("pulse.title"))
        .crumbs(new Crumb(page.team().name(), "teams/" + page.team().id()))
        .lead(getTranslation("pulse.lead", page.team().name()));
  }

  private Component nothing(PulsePage page) {
    String key = page.closed().isEmpty() ? "pulse.none" : "pulse.few";
    return new Card()
        .with(
            new EmptyState(
                page.closed().isEmpty() ? "activity" : "users-round",
                getTranslation(key),
                getTranslation(key + (page.mayLead() ? ".lead" : ".text"))));
  }

  private Component promise() {
    return new Note("eye-off", new Span(getTranslation("pulse.promise")));
  }

  private void start(PulsePage page, LocalDate day) {
    pulses.start(currentUser.actor(), page.team().id(), day);
    show(page.team().id());
    Toast.show(getTranslation("pulse.started"));
  }

  private void close(PulsePage page, PulsePage.Open open) {
    pulses.close(currentUser.actor(), open.id());
    show(page.team().id());
    Toast.show(getTranslation("pulse.closed"));
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    UI ui = attach.getUI();
    TeamId here = team;
    if (here != null) {
      listening =
          news.listen(
              Pulses.channel(here),
              message -> {
                var _ = ui.access(() -> showIfAllowed(here));
              });
    }
  }

  private void showIfAllowed(TeamId here) {
    try {
      show(here);
    } catch (SignedOut | NotFound gone) {
      stopListening();
    }
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    stopListening();
  }

  private void stopListening() {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("pulse.title"));
  }
}
