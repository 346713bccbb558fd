package nl.getrouw.board.ui;

import java.util.Optional;
import nl.getrouw.board.GuestDoor;
import nl.getrouw.guest.Doorway;
import nl.getrouw.guest.JoinCode;
import org.springframework.stereotype.Component;

/** Codes of boards in the box for all codes. */
@Component
class BoardDoorway implements Doorway {

  private final GuestDoor door;

  BoardDoorway(GuestDoor door) {
    this.door = door;
  }

  @Override
  public Optional<String> path(JoinCode code) {
    return door.leadsTo(code) ? Optional.of(BoardPaths.guest(code.value())) : Optional.empty();
  }
}
