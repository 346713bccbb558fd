package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.coaching.Circle;
import nl.getrouw.learning.coaching.Coachee;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Session;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.CurrentUser;

/**
 * What was just logged, to be put right with one touch each: with whom, how long, about what. Every
 * change is stored at once.
 */
final class LoggedCard extends Composite<Card> {

  private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180);

  private final Coaching coaching;
  private final CurrentUser currentUser;
  private final CoachingSessionId id;
  private final CoachWords words = new CoachWords(this);
  private Runnable changed = () -> {};

  LoggedCard(Coaching coaching, CurrentUser currentUser, CoachingSessionId id) {
    this.coaching = coaching;
    this.currentUser = currentUser;
    this.id = id;
    show();
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("coaching.logged")).raised();
  }

  /** Told after each change, and when it was undone. */
  void onChange(Runnable listener) {
    changed = listener;
  }

  private void show() {
    Session session = coaching.page(currentUser.actor(), id).session();
    Circle circle = coaching.circle(currentUser.actor());
    Div fields = new Div(who(session, circle), length(session), topic(session));
    fields.addClassName("gt-logged");
    Button undo = new Button(getTranslation("ui.undo"), Icon.of("undo-2"), click -> undo());
    undo.addThemeVariants(ButtonVariant.TERTIARY);
    Anchor write = new Anchor(CoachPaths.session(id), getTranslation("coaching.logged.write"));
    write.addClassName("gt-link");
    Div acts = new Div(undo, write);
    acts.addClassNames("gt-row", "gt-row--wrap");
    Span said = new Span(words.title(session) + ", " + words.length(session.minutes()) + ".");
    getContent().cleared();
    getContent().with(said, fields, acts);
  }

  private ComboBox<?> who(Session session, Circle circle) {
    return session.kind().isIndividual() ? person(session, circle) : team(session, circle);
  }

  private ComboBox<Colleague> person(Session session, Circle circle) {
    ComboBox<Colleague> who = new ComboBox<>(getTranslation("coaching.who"));
    who.setItems(circle.people());
    who.setItemLabelGenerator(Colleague::name);
    circle.people().stream()
        .filter(one -> session.isWith(one.id()))
        .findFirst()
        .ifPresent(who::setValue);
    who.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            SessionDraft was = draft();
            store(
                new SessionDraft(
                    was.kind(),
                    null,
                    List.of(change.getValue().id()),
                    was.day(),
                    was.time(),
                    was.minutes(),
                    was.topic()));
          }
        });
    return who;
  }

  private ComboBox<TeamRef> team(Session session, Circle circle) {
    ComboBox<TeamRef> team = new ComboBox<>(getTranslation("coaching.team"));
    team.setItems(circle.teams());
    team.setItemLabelGenerator(TeamRef::name);
    if (session.team() != null) {
      team.setValue(session.team());
    }
    team.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            SessionDraft was = draft();
            store(
                new SessionDraft(
                    was.kind(),
                    change.getValue().id(),
                    List.of(),
                    was.day(),
                    was.time(),
                    was.minutes(),
                    was.topic()));
          }
        });
    return team;
  }

  private Select<Integer> length(Session session) {
    Select<Integer> length = new Select<>();
    length.setLabel(getTranslation("coaching.length"));
    List<Integer> choices =
        LENGTHS.contains(session.minutes()) ? LENGTHS : List.of(session.minutes(), 30, 60, 90);
    length.setItems(choices);
    length.setItemLabelGenerator(words::length);
    length.setValue(session.minutes());
    length.addValueChangeListener(
        change -> {
          SessionDraft was = draft();
          store(
              new SessionDraft(
                  was.kind(),
                  was.team(),
                  was.people(),
                  was.day(),
                  was.time(),
                  change.getValue(),
                  was.topic()));
        });
    return length;
  }

  private Select<Topic> topic(Session session) {
    Select<Topic> topic = new TopicSelect(getTranslation("coaching.topic"));
    topic.setValue(session.topic());
    topic.addValueChangeListener(
        change -> {
          SessionDraft was = draft();
          store(
              new SessionDraft(
                  was.kind(),
                  was.team(),
                  was.people(),
                  was.day(),
                  was.time(),
                  was.minutes(),
                  change.getValue()));
        });
    return topic;
  }

  private SessionDraft draft() {
    return draft(coaching.page(currentUser.actor(), id).session());
  }

  static SessionDraft draft(Session session) {
    return new SessionDraft(
        session.kind(),
        session.team() == null ? null : session.team().id(),
        session.people().stream().map(Coachee::id).toList(),
        session.day(),
        session.time(),
        session.minutes(),
        session.topic());
  }

  private void store(SessionDraft draft) {
    var coach = currentUser.actor();
    coaching.change(coach, id, coaching.page(coach, id).session().version(), draft);
    show();
    changed.run();
  }

  private void undo() {
    try {
      coaching.undo(currentUser.actor(), id);
      removeFromParent();
      Toast.show(getTranslation("coaching.undone"));
      changed.run();
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }
}
