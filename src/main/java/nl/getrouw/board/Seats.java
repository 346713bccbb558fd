package nl.getrouw.board;

import java.util.Optional;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Finds the participant behind who asks; decides each time again whether they may be there. */
@Component
class Seats {

  private final ParticipantRepository participants;
  private final Directory directory;

  Seats(ParticipantRepository participants, Directory directory) {
    this.participants = participants;
    this.directory = directory;
  }

  /** Empty for who does not take part, or not any more. */
  Optional<Participant> of(StoredBoard board, Attendee who) {
    return switch (who) {
      case Attendee.Member(Actor actor) ->
          mayTakePart(board, actor) ? participants.find(board.id(), actor.id()) : Optional.empty();
      case Attendee.Guest(Pen pen) ->
          board.state() == BoardState.RUNNING
              ? participants.find(board.id(), pen.seat())
              : Optional.empty();
    };
  }

  boolean mayTakePart(StoredBoard board, Actor actor) {
    return BoardAccess.mayTakePart(actor, directory.team(board.team()).place());
  }
}
