package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Notes.Agreement;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.learning.intervision.SessionPage;
import nl.getrouw.learning.intervision.SessionPage.Person;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What is written down of a session that was held. */
@org.springframework.stereotype.Component
class ReportDesk {

  private static final int WEEKS_FOR_ACTION = 6;

  private final IntervisionSessions sessions;
  private final SessionNotes notes;
  private final Actions actions;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReportDesk(
      IntervisionSessions sessions,
      SessionNotes notes,
      Actions actions,
      CurrentUser currentUser,
      Clock clock) {
    this.sessions = sessions;
    this.notes = notes;
    this.actions = actions;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Fills the page; what it gives back shows what others write, see {@link #follow}. */
  @Nullable NotesPanel fill(
      Component view, SessionPage page, Div left, Aside right, Runnable changed) {
    boolean present = page.session().present();
    NotesPanel panel = null;
    if (present) {
      SavedState state = new SavedState();
      panel =
          new NotesPanel(
              notes,
              currentUser,
              page.session().id(),
              () -> page.people().stream().map(Person::name).toList(),
              state,
              clock);
      left.add(
          new Card(view.getTranslation("intervision.notes"), state)
              .intro(view.getTranslation("intervision.notes.text"))
              .with(panel),
          agreements(page));
    } else {
      left.add(
          new Card()
              .with(
                  new EmptyState(
                      "lock",
                      view.getTranslation("intervision.closed"),
                      view.getTranslation("intervision.closed.text"))));
    }
    boolean open = present || page.attendance();
    left.add(
        new TopicCard(
            page,
            open,
            (themes, ingredients, success) ->
                sessions.about(
                    currentUser.actor(), page.session().id(), themes, ingredients, success)));
    if (open) {
      right.add(complete(view, page, changed));
    }
    right.add(new AttendanceCard(page, (person, there) -> attend(page, person, there, changed)));
    return panel;
  }

  /** Shows what somebody else wrote. */
  void follow(NotesPanel panel, IntervisionSessionId session) {
    panel.show(notes.read(currentUser.actor(), session));
  }

  private void attend(SessionPage page, Person person, boolean there, Runnable changed) {
    sessions.attend(currentUser.actor(), page.session().id(), person.id(), there);
    changed.run();
  }

  private AgreementsCard agreements(SessionPage page) {
    TeamId team = notes.team(currentUser.actor(), page.session().id());
    return new AgreementsCard(notes, currentUser, page, new OfTeam(page, team));
  }

  /** Improvement actions of the group's own team. */
  private final class OfTeam implements AgreementsCard.ActionMaker {

    private final SessionPage page;
    private final @Nullable TeamId team;

    OfTeam(SessionPage page, @Nullable TeamId team) {
      this.page = page;
      this.team = team;
    }

    @Override
    public boolean offered() {
      return team != null;
    }

    @Override
    public void make(Agreement agreement, Runnable then) {
      new ActionDialog(
              agreement.text(),
              List.copyOf(actions.owners(currentUser.actor(), Objects.requireNonNull(team))),
              LocalDate.now(clock).plusWeeks(WEEKS_FOR_ACTION),
              (goal, owner, due) -> {
                notes.makeAction(
                    currentUser.actor(),
                    page.session().id(),
                    agreement.id(),
                    goal,
                    owner.id(),
                    due);
                then.run();
              })
          .open();
    }
  }

  private Card complete(Component view, SessionPage page, Runnable changed) {
    IntegerField minutes = new IntegerField(view.getTranslation("intervision.group.minutes"));
    minutes.setValue(page.session().heldMinutes());
    minutes.setManualValidation(true);
    minutes.setStepButtonsVisible(true);
    minutes.setStep(5);
    minutes.addClassName("gt-wide");
    boolean reported = page.session().reported();
    Button done =
        new Button(
            view.getTranslation(reported ? "intervision.save" : "intervision.report.complete"),
            click -> {
              try {
                sessions.complete(
                    currentUser.actor(),
                    page.session().id(),
                    Objects.requireNonNullElse(minutes.getValue(), 0));
                Toast.show(view.getTranslation("intervision.report.done"));
                changed.run();
              } catch (Refusal refusal) {
                minutes.setErrorMessage(view.getTranslation(refusal.key(), refusal.arguments()));
                minutes.setInvalid(true);
              }
            });
    done.addClassName("gt-wide");
    if (!reported) {
      done.addThemeVariants(ButtonVariant.PRIMARY);
    }
    Card card =
        new Card(view.getTranslation(reported ? "intervision.report.isDone" : "intervision.report"))
            .with(minutes, done);
    return reported ? card : card.raised();
  }
}
