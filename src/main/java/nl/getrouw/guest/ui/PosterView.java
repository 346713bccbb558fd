package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Objects;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.RoundPage.Group;
import nl.getrouw.guest.RoundPage.Round;
import nl.getrouw.guest.Voice;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.CurrentUser;

/** A poster of one A4 for one group: what, how to join, and that it is without a name. */
@Route(value = GuestPaths.POSTER, autoLayout = false)
@PermitAll
class PosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final GuestRounds rounds;
  private final CurrentUser currentUser;

  PosterView(GuestRounds rounds, CurrentUser currentUser) {
    this.rounds = rounds;
    this.currentUser = currentUser;
    getContent().addClassName("gt-poster-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RoundPage page = rounds.page(currentUser.actor(), AuditPaths.audit(event));
    String word = event.getRouteParameters().get("voice").orElse("");
    Voice voice =
        Arrays.stream(Voice.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(NotFound::new);
    Round round = page.open().filter(open -> page.mayLead()).orElseThrow(NotFound::new);
    Group group =
        round.groups().stream()
            .filter(one -> one.voice() == voice)
            .findFirst()
            .orElseThrow(NotFound::new);
    getContent().removeAll();
    getContent().add(acts(page), poster(page, round, voice, Objects.requireNonNull(group.code())));
  }

  private Div acts(RoundPage page) {
    Button print =
        new Button(
            getTranslation("guest.poster.print"),
            Icon.of("printer"),
            click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts =
        new Div(
            new Anchor(GuestPaths.round(page.audit()), getTranslation("guest.round.title")), print);
    acts.addClassNames("gt-row", "gt-no-print", "gt-poster__acts");
    return acts;
  }

  private Main poster(RoundPage page, Round round, Voice voice, JoinCode code) {
    Span printed = new Span(code.printed());
    printed.addClassName("gt-poster__code");
    String address = GuestPaths.full(GuestPaths.JOIN).replaceFirst("^https?://", "");
    OrderedList steps =
        new OrderedList(
            new ListItem(getTranslation("guest.poster.step1")),
            new ListItem(getTranslation("guest.poster.step2")),
            new ListItem(getTranslation("guest.poster.step3", address)));
    steps.addClassName("gt-poster__steps");
    Div join =
        new Div(
            QrCode.of(
                GuestPaths.full(GuestPaths.join(code)),
                getTranslation("guest.round.qr", getTranslation(voice.key()))),
            printed);
    join.addClassName("gt-poster__join");
    Main poster =
        new Main(
            new H1(getTranslation("guest.poster.headline." + voice)),
            lead(getTranslation("guest.poster.lead." + voice, page.teamName())),
            join,
            steps,
            lead(getTranslation("guest.poster.promise", page.questions())),
            new Paragraph(
                getTranslation("guest.poster.until", Formats.current().date(round.closesOn()))),
            new Paragraph(getTranslation("guest.poster.help")));
    poster.addClassName("gt-poster");
    return poster;
  }

  private static Paragraph lead(String text) {
    Paragraph lead = new Paragraph(text);
    lead.addClassName("gt-poster__lead");
    return lead;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("guest.poster.title"));
  }
}
