package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.AuditBadge;
import nl.getrouw.audit.ui.profile.ProfileContribution.Beside;
import nl.getrouw.instrument.Band;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What came out of an audit, for everybody who may see it, and what the team does with it. */
@Route("audits/:id([0-9]{1,18})/profiel")
@PermitAll
// what contributions bring along: the browser's bundle is cut along routes, and does not see them
@Uses(ConfirmDialog.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(ProgressBar.class)
@Uses(TextArea.class)
class ProfileView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int SHOWN_ITEMS = 3;

  private final Results results;
  private final CurrentUser currentUser;
  private final Texts texts;
  private final List<ProfileContribution> contributions;
  private String title = "";

  ProfileView(
      Results results,
      CurrentUser currentUser,
      Texts texts,
      List<ProfileContribution> contributions) {
    this.results = results;
    this.currentUser = currentUser;
    this.texts = texts;
    this.contributions =
        contributions.stream().sorted(Comparator.comparingInt(ProfileContribution::order)).toList();
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AuditId id = new AuditId(event.getRouteParameters().getLong("id").orElseThrow(NotFound::new));
    Profile profile = results.profile(currentUser.actor(), id);
    ProfileWords words = new ProfileWords(profile, texts, getLocale());
    title = getTranslation("profile.title") + " " + profile.teamName() + ", " + words.moment();
    getContent().removeAll();
    getContent().add(paperHead(profile, words), header(profile, words));
    if (profile.isConcept()) {
      getContent().add(new ConceptBanner(profile, words));
    }
    getContent().add(figures(profile, words), columns(profile, words));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }

  private Component header(Profile profile, ProfileWords words) {
    PageHeader header =
        new PageHeader(words.moment())
            .crumbs(
                new Crumb(getTranslation("profile.crumb.audits"), "audits"),
                new Crumb(profile.teamName(), "audits/" + profile.audit().value()))
            .headline(words.headline())
            .badges(badges(profile, words));
    return profile.isConcept() ? header : header.actions(new ReportButton(profile.audit()));
  }

  private Component[] badges(Profile profile, ProfileWords words) {
    Actor actor = currentUser.actor();
    return Stream.concat(
            Stream.of(state(profile, words)),
            Stream.concat(
                contributions.stream().flatMap(one -> one.badges(actor, profile).stream()),
                Stream.of(
                    badge(getTranslation(profile.kind().key())),
                    badge(getTranslation(profile.moment().key())),
                    badge(words.instrument()))))
        .toArray(Component[]::new);
  }

  private AuditBadge state(Profile profile, ProfileWords words) {
    return new AuditBadge(
        profile.isConcept() ? AuditState.CONCEPT : AuditState.FINAL, standing(profile, words));
  }

  private String standing(Profile profile, ProfileWords words) {
    return profile.isConcept()
        ? getTranslation("profile.concept.badge")
        : getTranslation("profile.final", words.finalisedOn());
  }

  private static Span badge(String text) {
    Span badge = new Span(text);
    badge.addClassName("gt-badge");
    return badge;
  }

  /** On paper the page says what it is about and what it is not, before anything else. */
  private Component paperHead(Profile profile, ProfileWords words) {
    Div head =
        new Div(
            new Paragraph(
                getTranslation(
                    "profile.print.line",
                    profile.teamName(),
                    words.moment(),
                    words.instrument(),
                    standing(profile, words))));
    head.addClassNames("gt-only-print", "gt-caption");
    notice(profile, words).map(Paragraph::new).ifPresent(head::add);
    return head;
  }

  private Component figures(Profile profile, ProfileWords words) {
    return new KeyFigures(
        total(profile, words),
        earlier(profile, words),
        new KeyFigure(getTranslation("profile.figure.complete"), words.completeness())
            .note(words.completenessNote()),
        new KeyFigure(getTranslation("profile.figure.agreement"), words.agreement())
            .note(words.agreementNote()));
  }

  private KeyFigure total(Profile profile, ProfileWords words) {
    KeyFigure figure =
        new KeyFigure(
            getTranslation("profile.figure.total"), words.score(profile.outcome().total()));
    Band band = profile.outcome().band();
    if (band != null) {
      figure.beside(new BandMark(band.look().code(), words.in(band.name())));
    }
    return figure.note(words.noTotal().orElseGet(words::totalRule));
  }

  private KeyFigure earlier(Profile profile, ProfileWords words) {
    Earlier earlier = profile.earlier();
    return earlier == null
        ? new KeyFigure(
                getTranslation("profile.figure.first"), getTranslation("profile.figure.firstValue"))
            .note(getTranslation("profile.figure.firstNote"))
        : new KeyFigure(words.earlierMoment(earlier), words.score(earlier.total()))
            .note(
                getTranslation(
                    "profile.figure.earlierNote", words.formats().month(earlier.startsOn())));
  }

  private Component columns(Profile profile, ProfileWords words) {
    Actor actor = currentUser.actor();
    List<Beside> besides = contributions.stream().map(one -> one.beside(actor, profile)).toList();
    Div main = new Div();
    main.addClassName("gt-stack");
    main.add(
        new Card().with(new ProfileFigure(profile, words)),
        items(profile, words),
        new AllItems(profile, words, besides));
    if (!profile.replies().isEmpty()) {
      main.add(new RepliesCard(profile, words, besides));
    }
    contributions.forEach(contribution -> main.add(contribution.cards(actor, profile)));
    main.add(new CompletenessCard(profile, words));
    if (!profile.instrument().gates().isEmpty()) {
      main.add(new RequirementsCard(profile, words));
    }
    main.add(new AgreementCard(words));
    Aside side = new Aside();
    side.addClassName("gt-stack");
    if (!profile.isConcept()) {
      side.add(new PointsPanel(profile, words, results, currentUser, besides));
    }
    contributions.forEach(contribution -> side.add(contribution.side(actor, profile)));
    Earlier earlier = profile.earlier();
    if (earlier != null) {
      Anchor link =
          new Anchor(
              "audits/" + earlier.audit().value() + "/profiel",
              getTranslation("profile.earlierLink"));
      link.addClassName("gt-no-print");
      side.add(link);
    }
    notice(profile, words)
        .map(Note::new)
        .ifPresent(
            note -> {
              note.addClassName("gt-no-print");
              side.add(note);
            });
    sources(profile).ifPresent(side::add);
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    return columns;
  }

  private Component items(Profile profile, ProfileWords words) {
    Div halves =
        new Div(
            new ItemRanking(
                profile,
                words,
                profile.strongest(Integer.MAX_VALUE),
                SHOWN_ITEMS,
                "profile.strong"),
            new ItemRanking(
                profile, words, profile.weakest(Integer.MAX_VALUE), SHOWN_ITEMS, "profile.room"));
    halves.addClassName("gt-halves");
    return halves;
  }

  private static Optional<String> notice(Profile profile, ProfileWords words) {
    Bilingual notice = profile.instrument().notice();
    return Optional.ofNullable(notice).map(words::in);
  }

  private Optional<Component> sources(Profile profile) {
    if (profile.instrument().sources().isEmpty()) {
      return Optional.empty();
    }
    UnorderedList list = new UnorderedList();
    profile.instrument().sources().forEach(source -> list.add(new ListItem(source)));
    list.addClassNames("gt-stack", "gt-stack--s", "gt-small", "gt-muted");
    list.getElement().setAttribute("role", "list");
    return Optional.of(new Unfolding(new Span(getTranslation("profile.sources")), list));
  }
}
