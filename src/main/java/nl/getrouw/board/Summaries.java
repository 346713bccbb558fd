package nl.getrouw.board;

import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a finished board brought: on paper for who asks, and by mail to the colleagues who took
 * part; a mail holds no cards.
 */
@Service
@Transactional
public class Summaries {

  private final BoardRepository boards;
  private final ParticipantRepository participants;
  private final VoteRepository votes;
  private final Seats seats;
  private final Rooms rooms;
  private final Post post;
  private final Trail trail;

  Summaries(
      BoardRepository boards,
      ParticipantRepository participants,
      VoteRepository votes,
      Seats seats,
      Rooms rooms,
      Post post,
      Trail trail) {
    this.boards = boards;
    this.participants = participants;
    this.votes = votes;
    this.seats = seats;
    this.rooms = rooms;
    this.post = post;
    this.trail = trail;
  }

  /**
   * What stands on the paper of a finished board; that somebody took it is recorded.
   *
   * @throws NotFound for who does not take part in the team's boards, and while it is not finished
   */
  public Sight paper(Actor reader, BoardId id) {
    Sight sight = rooms.sight(new Attendee.Member(reader), id, Pen.fresh());
    BoardAccess.require(sight.info().state() == BoardState.FINISHED);
    trail.write(reader, "board.printed", id);
    return sight;
  }

  /**
   * Writes to everybody with an account who took part: the agreements, and the way to the page.
   *
   * @return to how many
   * @throws NotFound for who does not take part in the team's boards
   * @throws Refusal while the board is not finished, or for who did not lead it
   */
  public int mail(Actor actor, BoardId id) {
    StoredBoard board = boards.find(id).orElseThrow(NotFound::new);
    BoardAccess.require(seats.mayTakePart(board, actor));
    if (board.state() != BoardState.FINISHED || !board.facilitator().equals(actor.id())) {
      throw new Refusal("board.refused.mail");
    }
    List<PersonId> to =
        participants.of(id).stream().map(Participant::person).filter(Objects::nonNull).toList();
    for (PersonId person : to) {
      Letter letter =
          Letter.to(person, Line.of("board.mail.subject", board.name()))
              .paragraph(
                  votes.agreements(id).isEmpty() ? "board.mail.none" : "board.mail.text",
                  board.name());
      for (Agreement agreement : votes.agreements(id)) {
        letter = letter.item("board.mail.agreement", agreement.words());
      }
      post.send(letter.button("board.mail.open", "borden/" + id + "/samenvatting"));
    }
    trail.write(actor, "board.mailed", id, Integer.toString(to.size()));
    return to.size();
  }
}
