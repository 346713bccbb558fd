package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.coaching.Circle;
import nl.getrouw.learning.coaching.Coachee;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Session;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.SessionPage;
import nl.getrouw.learning.coaching.State;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One session: when, with whom, and what it brought; for the coach and those who were coached. */
@Route(CoachPaths.SESSION)
@PermitAll
class SessionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final CoachWords words = new CoachWords(this);
  private final Div trouble = new Div();
  private @Nullable SessionPage page;

  SessionView(Coaching coaching, CurrentUser currentUser, Clock clock) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(coaching.page(currentUser.actor(), CoachPaths.session(event)));
  }

  private void show(SessionPage shown) {
    page = shown;
    Session session = shown.session();
    Div main = new Div(new WordsCard(coaching, currentUser, clock, shown));
    main.addClassName("gt-stack");
    Aside side =
        new Aside(
            facts(shown), new Note("lock", new Span(getTranslation("coaching.session.private"))));
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(words.title(session))
                .crumbs(
                    new Crumb(
                        getTranslation(shown.mine() ? "coaching.nav" : "coaching.nav.mine"),
                        shown.mine() ? CoachPaths.COACH : CoachPaths.MINE))
                .lead(words.when(session, LocalDate.now(clock)))
                .badges(badge(session.state()))
                .actions(acts(shown)),
            columns);
  }

  private StateBadge badge(State state) {
    return switch (state) {
      case PLANNED -> new StateBadge(StateBadge.Kind.PLANNED, getTranslation(state.key()));
      case HELD -> new StateBadge(StateBadge.Kind.POSITIVE, getTranslation(state.key()));
      case CANCELLED -> new StateBadge(StateBadge.Kind.CANCELLED, getTranslation(state.key()));
    };
  }

  private Component[] acts(SessionPage shown) {
    Session session = shown.session();
    if (!shown.mine() || session.state() != State.PLANNED) {
      return new Component[0];
    }
    Button cancel = new Button(getTranslation("coaching.session.cancel"), click -> cancel(session));
    if (session.day().isAfter(LocalDate.now(clock))) {
      return new Component[] {cancel};
    }
    Button held =
        new Button(
            getTranslation("coaching.session.held"),
            Icon.of("check"),
            click -> {
              coaching.held(currentUser.actor(), session.id(), session.version());
              reload();
            });
    held.addThemeVariants(ButtonVariant.PRIMARY);
    return new Component[] {cancel, held};
  }

  private void cancel(Session session) {
    if (session.series() == null) {
      coaching.cancel(currentUser.actor(), session.id(), session.version());
      Toast.show(getTranslation("coaching.session.cancelled"));
      UI.getCurrent().navigate(CoachPaths.COACH);
      return;
    }
    new SeriesDialog(
            () -> {
              coaching.cancel(currentUser.actor(), session.id(), session.version());
              UI.getCurrent().navigate(CoachPaths.COACH);
            },
            () -> {
              coaching.cancelFollowing(currentUser.actor(), session.id());
              UI.getCurrent().navigate(CoachPaths.COACH);
            })
        .open();
  }

  private Card facts(SessionPage shown) {
    Card card = new Card(getTranslation("coaching.session.facts"));
    read(card, shown);
    return card;
  }

  private void read(Card card, SessionPage shown) {
    Session session = shown.session();
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "coaching.coach", session.coach().name());
    if (session.team() != null) {
      fact(facts, "coaching.team", session.team().name());
    }
    fact(
        facts,
        "coaching.people.field",
        session.people().isEmpty()
            ? getTranslation("coaching.people.heads", session.heads())
            : session.people().stream().map(Coachee::name).collect(Collectors.joining(", ")));
    fact(facts, "coaching.day", Formats.current().date(session.day()));
    fact(facts, "coaching.length", words.length(session.minutes()));
    fact(
        facts,
        "coaching.topic",
        getTranslation(session.topic() == null ? "coaching.topic.none" : session.topic().key()));
    card.cleared();
    card.with(facts);
    if (shown.mine() && session.state() != State.CANCELLED) {
      Button edit =
          new Button(
              getTranslation("coaching.edit"), Icon.of("pencil"), click -> edit(card, shown));
      card.with(edit);
    }
  }

  private void edit(Card card, SessionPage shown) {
    SessionFields fields = new SessionFields(coaching.circle(currentUser.actor()));
    fields.fill(LoggedCard.draft(shown.session()));
    Button save = new Button(getTranslation("coaching.save"), click -> change(shown, fields));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("coaching.cancel"), click -> read(card, shown));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    card.cleared();
    trouble.removeAll();
    card.with(trouble, fields, acts);
  }

  private void change(SessionPage shown, SessionFields fields) {
    SessionDraft draft = fields.draft(shown.session().day());
    var problems = coaching.problems(currentUser.actor(), draft, shown.session().state());
    fields.show(problems);
    if (problems.isEmpty()) {
      try {
        change(shown.session(), draft);
      } catch (Conflict conflict) {
        choose(draft, coaching.page(currentUser.actor(), shown.session().id()).session());
      }
    }
  }

  private void change(Session read, SessionDraft draft) {
    coaching.change(currentUser.actor(), read.id(), read.version(), draft);
    Toast.show(getTranslation("coaching.saved"));
    reload();
  }

  /** Nothing is lost until one of the two is chosen. */
  private void choose(SessionDraft mine, Session theirs) {
    trouble.removeAll();
    trouble.add(
        new ConflictPanel(
                getTranslation("coaching.conflict.facts"),
                getTranslation("coaching.conflict.text"),
                new Version(getTranslation("coaching.conflict.mine"), "", words(mine)),
                new Version(
                    getTranslation("coaching.conflict.theirs"),
                    "",
                    words(LoggedCard.draft(theirs))))
            .keepMine(getTranslation("coaching.conflict.keepMine"), () -> change(theirs, mine))
            .takeTheirs(getTranslation("coaching.conflict.takeTheirs"), this::reload));
  }

  private String words(SessionDraft draft) {
    Circle circle = coaching.circle(currentUser.actor());
    Stream<String> with =
        Stream.concat(
            circle.teams().stream().filter(one -> one.id().equals(draft.team())).map(TeamRef::name),
            circle.people().stream()
                .filter(one -> draft.people().contains(one.id()))
                .map(Colleague::name));
    return String.join(
        " · ",
        words.kind(draft.kind()),
        with.collect(Collectors.joining(", ")),
        Formats.current().date(draft.day()),
        words.length(draft.minutes()),
        getTranslation(draft.topic() == null ? "coaching.topic.none" : draft.topic().key()));
  }

  private void fact(DescriptionList facts, String key, String value) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)),
            new DescriptionList.Description(new Text(value)));
    facts.getElement().appendChild(pair.getElement());
  }

  private void reload() {
    show(coaching.page(currentUser.actor(), Objects.requireNonNull(page).session().id()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(words.title(Objects.requireNonNull(page).session()));
  }
}
