package nl.getrouw.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;

/** Boards that wait for their day: when it is, and that the team has it in its calendars. */
@Service
public class Planning {

  private final BoardRepository boards;
  private final BoardDesk desk;
  private final Directory directory;
  private final Post post;
  private final Trail trail;
  private final Clock clock;

  Planning(
      BoardRepository boards,
      BoardDesk desk,
      Directory directory,
      Post post,
      Trail trail,
      Clock clock) {
    this.boards = boards;
    this.desk = desk;
    this.directory = directory;
    this.post = post;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person may move, invite to and take away a planned board. */
  public boolean mayPlan(Actor actor, BoardInfo board) {
    return BoardAccess.mayTakePart(actor, board.team().place())
        && (BoardAccess.mayStart(actor, board.team().place())
            || board.facilitator().equals(actor.id()));
  }

  /**
   * Sends everybody who works in the team an invitation with the appointment.
   *
   * @return to how many
   * @throws NotFound for who may not
   * @throws Refusal when the board has no day, or began
   */
  public int invite(Actor actor, BoardId id) {
    return Objects.requireNonNull(
        desk.locked(
            id,
            board -> {
              requirePlanned(actor, board);
              trail.write(actor, "board.invited", id);
              return tell(actor, board, Appointment.Kind.REQUEST, "board.mail.invite");
            }));
  }

  /**
   * Gives a board another moment; who was invited hears of it.
   *
   * @throws NotFound for who may not
   * @throws Refusal for a moment that is past, or when the board began
   */
  public void move(Actor actor, BoardId id, Instant when) {
    if (when.isBefore(clock.instant())) {
      throw new Refusal("board.refused.past");
    }
    desk.locked(
        id,
        board -> {
          requirePlanned(actor, board);
          boards.plannedAt(id, when);
          trail.write(actor, "board.moved", id);
          if (board.invited() != null) {
            StoredBoard moved = boards.find(id).orElseThrow(NotFound::new);
            tell(actor, moved, Appointment.Kind.REQUEST, "board.mail.moved");
          }
          return id;
        });
  }

  /**
   * Takes a board away that did not begin; who was invited hears of it.
   *
   * @throws NotFound for who may not
   * @throws Refusal when it began
   */
  public void drop(Actor actor, BoardId id) {
    desk.locked(
        id,
        board -> {
          requirePlanned(actor, board);
          if (board.invited() != null) {
            tell(actor, board, Appointment.Kind.CANCEL, "board.mail.dropped");
          }
          boards.delete(id);
          trail.write(actor, "board.dropped", id);
          return id;
        });
  }

  private void requirePlanned(Actor actor, StoredBoard board) {
    TeamRef team = directory.team(board.team());
    BoardAccess.require(
        BoardAccess.mayTakePart(actor, team.place())
            && (BoardAccess.mayStart(actor, team.place())
                || board.facilitator().equals(actor.id())));
    if (board.state() != BoardState.PLANNED) {
      throw new Refusal("board.refused.began");
    }
  }

  private int tell(Actor actor, StoredBoard board, Appointment.Kind kind, String key) {
    Instant when = board.plannedAt();
    if (when == null) {
      throw new Refusal("board.refused.noDay");
    }
    TeamRef team = directory.team(board.team());
    int version = board.invited() == null ? 0 : board.invited() + 1;
    LocalDateTime from = LocalDateTime.ofInstant(when, Moments.ZONE);
    Set<PersonId> people = people(team);
    people.add(actor.id());
    for (PersonId person : people) {
      Letter letter =
          Letter.to(person, Line.of(key + ".subject", board.name(), from.toLocalDate()))
              .paragraph(
                  key + ".text", board.name(), team.name(), from.toLocalDate(), from.toLocalTime());
      if (kind == Appointment.Kind.REQUEST) {
        letter = letter.button("board.mail.toBoard", "borden/" + board.id());
      }
      post.send(
          letter.appointment(
              new Appointment(
                  "bord-" + board.id() + "@getrouw",
                  version,
                  kind,
                  Line.of("board.mail.appointment", board.name()),
                  Line.of("board.mail.note", board.plan().purpose()),
                  team.name(),
                  new Appointment.Span.Hours(from, from.plusMinutes(board.plan().minutes())))));
    }
    boards.invited(board.id(), version);
    return people.size();
  }

  /** Who works in the team today. */
  private Set<PersonId> people(TeamRef team) {
    Set<PersonId> people = new LinkedHashSet<>();
    for (Role role : List.of(Role.TEAM_MEMBER, Role.TEAM_LEAD)) {
      directory.holders(team.place(), role, LocalDate.now(clock)).stream()
          .map(Colleague::id)
          .forEach(people::add);
    }
    return people;
  }
}
