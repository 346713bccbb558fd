package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Repeat;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.State;
import nl.getrouw.security.CurrentUser;

/** Plans a session, or a row of them; or logs one that was held. */
@Route(CoachPaths.PLAN)
@RouteAlias(CoachPaths.LOG)
@PermitAll
class PlanView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final List<Integer> WEEKS = List.of(0, 1, 2, 3, 4, 6, 8);
  private static final int USUAL = 60;
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Select<Integer> weeks = new Select<>();
  private final IntegerField times = new IntegerField(getTranslation("coaching.repeat.times"));
  private boolean planning = true;

  PlanView(Coaching coaching, CurrentUser currentUser, Clock clock) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    planning = event.getLocation().getPath().equals(CoachPaths.PLAN);
    SessionFields fields = new SessionFields(coaching.circle(currentUser.actor()));
    fields.fill(asked(event));
    Card card = new Card(getTranslation(planning ? "coaching.plan.what" : "coaching.log.what"));
    card.with(fields);
    if (planning) {
      card.with(repeating());
    }
    Button save =
        new Button(
            getTranslation(planning ? "coaching.plan.save" : "coaching.log.save"),
            click -> save(fields));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("coaching.cancel"), click -> UI.getCurrent().navigate(CoachPaths.COACH));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    Div form =
        new Div(
            card,
            new Note(
                planning ? "mail" : "lock",
                new Span(getTranslation(planning ? "coaching.plan.mail" : "coaching.private"))),
            acts);
    form.addClassNames("gt-form", "gt-stack");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(title())
                .crumbs(new Crumb(getTranslation("coaching.nav"), CoachPaths.COACH)),
            form);
  }

  private String title() {
    return getTranslation(planning ? "coaching.plan.title" : "coaching.log.title");
  }

  private Div repeating() {
    weeks.setLabel(getTranslation("coaching.repeat"));
    weeks.setItems(WEEKS);
    weeks.setItemLabelGenerator(
        every ->
            every == 0
                ? getTranslation("coaching.repeat.once")
                : getTranslation("coaching.repeat.every", every));
    weeks.setValue(0);
    times.setMin(2);
    times.setMax(Repeat.MOST);
    times.setValue(4);
    times.setStepButtonsVisible(true);
    times.setVisible(false);
    weeks.addValueChangeListener(change -> times.setVisible(change.getValue() > 0));
    Div pair = new Div(weeks, times);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  /** What the address asks for, else what is usual. */
  private SessionDraft asked(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    Kind kind =
        query
            .getSingleParameter(CoachPaths.KIND)
            .flatMap(
                word ->
                    Arrays.stream(Kind.values()).filter(one -> one.name().equals(word)).findAny())
            .orElse(Kind.COACHING);
    TeamId team = number(query.getSingleParameter(CoachPaths.TEAM)).map(TeamId::new).orElse(null);
    List<PersonId> people =
        number(query.getSingleParameter(CoachPaths.PERSON)).map(PersonId::new).stream().toList();
    LocalDate today = LocalDate.now(clock);
    LocalTime now = LocalTime.now(clock).withMinute(0).withSecond(0).withNano(0);
    return new SessionDraft(
        kind,
        team,
        people,
        planning ? today.plusDays(1) : today,
        planning ? MORNING : now,
        USUAL,
        null);
  }

  private static Optional<Long> number(Optional<String> word) {
    return word.filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  private void save(SessionFields fields) {
    var coach = currentUser.actor();
    SessionDraft draft = fields.draft(LocalDate.now(clock));
    var problems = coaching.problems(coach, draft, planning ? State.PLANNED : State.HELD);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    if (!planning) {
      CoachingSessionId id = coaching.log(coach, draft);
      Toast.show(getTranslation("coaching.logged"));
      UI.getCurrent().navigate(CoachPaths.session(id));
      return;
    }
    int every = weeks.getValue();
    int often = every == 0 ? 1 : times.getOptionalValue().orElse(2);
    times.setInvalid(often < 1 || often > Repeat.MOST);
    if (times.isInvalid()) {
      times.setErrorMessage(getTranslation("coaching.refused.repeat", Repeat.MOST));
      return;
    }
    Repeat repeat = often == 1 ? Repeat.ONCE : new Repeat(every, often);
    int planned = coaching.plan(coach, draft, repeat).size();
    Toast.show(getTranslation("coaching.planned", planned));
    UI.getCurrent().navigate(CoachPaths.COACH);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title());
  }
}
