package nl.getrouw.learning.intervision;

import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.time.LocalDate;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Origin;
import nl.getrouw.action.OriginKind;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.SessionDesk.Seen;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said in a session: the question, what people saw, what they agreed. It belongs to those
 * who were there. Nobody else reads or changes it, whatever their role: not the manager, the
 * administrator, the lead of the team, nor the coach who was not there.
 */
@Service
@Transactional
public class SessionNotes {

  /** What {@link LiveNews} says when somebody wrote something. */
  public static final String NEWS = "notes";

  static final int AGREEMENT_AT_MOST = 500;
  private static final int AGREEMENT_AT_LEAST = 3;

  private final IntervisionSessionRepository sessions;
  private final AttendanceRepository attendance;
  private final NoteRepository notes;
  private final SessionDesk desk;
  private final Actions actions;
  private final Trail trail;
  private final LiveNews news;

  SessionNotes(
      IntervisionSessionRepository sessions,
      AttendanceRepository attendance,
      NoteRepository notes,
      SessionDesk desk,
      Actions actions,
      Trail trail,
      LiveNews news) {
    this.sessions = sessions;
    this.attendance = attendance;
    this.notes = notes;
    this.desk = desk;
    this.actions = actions;
    this.trail = trail;
    this.news = news;
  }

  /**
   * @throws NotFound for who was not there
   */
  @Transactional(readOnly = true)
  public Notes read(Actor reader, IntervisionSessionId id) {
    present(reader, id);
    return new Notes(
        notes.text(reader.id(), id, Notes.Part.QUESTION),
        notes.text(reader.id(), id, Notes.Part.INSIGHTS),
        notes.agreements(reader.id(), id));
  }

  /**
   * Writes one of the two texts.
   *
   * @param version of the text that was read, 0 where nothing stood
   * @throws NotFound for who was not there
   * @throws Refusal when it is too long
   * @throws Conflict when somebody else wrote since
   */
  public void write(
      Actor actor, IntervisionSessionId id, Notes.Part part, int version, String text) {
    present(actor, id);
    String said = text.strip();
    if (said.length() > part.longest()) {
      throw new Refusal("intervision.refused.long", part.longest());
    }
    if (!notes.write(actor.id(), id, part, version, said)) {
      throw new Conflict("notes");
    }
    written(actor, id);
  }

  /**
   * Adds an agreement.
   *
   * @param owner somebody who was there; null for all of them
   */
  public void agree(Actor actor, IntervisionSessionId id, String text, @Nullable PersonId owner) {
    present(actor, id);
    String said = text.strip();
    if (said.length() < AGREEMENT_AT_LEAST || said.length() > AGREEMENT_AT_MOST) {
      throw new Refusal("intervision.refused.agreement", AGREEMENT_AT_LEAST, AGREEMENT_AT_MOST);
    }
    require(
        owner == null
            || attendance.people(id).stream()
                .anyMatch(one -> one.present() && one.id().equals(owner)));
    notes.agree(actor.id(), id, said, owner);
    written(actor, id);
  }

  /** Takes an agreement out that did not become an action. */
  public void remove(Actor actor, IntervisionSessionId id, long agreement) {
    present(actor, id);
    require(notes.remove(id, agreement));
    written(actor, id);
  }

  /** The team whose action an agreement could become, if this person makes actions for it. */
  @Transactional(readOnly = true)
  public @Nullable TeamId team(Actor actor, IntervisionSessionId id) {
    TeamId team = desk.seen(actor, id).group().group().team();
    return team != null && actions.teams(actor).stream().anyMatch(one -> one.id().equals(team))
        ? team
        : null;
  }

  /**
   * Makes an improvement action of an agreement. From then on the whole team reads its words, so
   * they are given anew.
   *
   * @throws NotFound for who was not there, or makes no actions for the team
   * @throws Refusal for the first problem of the action
   */
  public ActionId makeAction(
      Actor actor,
      IntervisionSessionId id,
      long agreement,
      String goal,
      PersonId owner,
      LocalDate due) {
    present(actor, id);
    TeamId team = team(actor, id);
    if (team == null) {
      throw new NotFound();
    }
    ActionId action =
        actions.create(
            actor,
            new Draft(
                team,
                new Origin(OriginKind.INTERVISION, null, null, null, ""),
                new Draft.Words(goal, "", owner, due),
                java.util.List.of()));
    require(notes.becomes(id, agreement, action));
    written(actor, id);
    return action;
  }

  private Seen present(Actor actor, IntervisionSessionId id) {
    SessionRow session =
        sessions.find(actor.organisation(), actor.id(), id).orElseThrow(NotFound::new);
    require(session.present() && session.state() != SessionState.CANCELLED);
    return desk.seen(actor, id);
  }

  private void written(Actor actor, IntervisionSessionId id) {
    trail.write(actor, "intervision.written", id);
    news.publish(IntervisionSessions.channel(id), NEWS);
  }
}
