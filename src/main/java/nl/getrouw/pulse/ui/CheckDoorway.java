package nl.getrouw.pulse.ui;

import java.util.Optional;
import nl.getrouw.guest.Doorway;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.pulse.PulseDoor;
import org.springframework.stereotype.Component;

/** Codes of theme checks in the box for all codes. */
@Component
class CheckDoorway implements Doorway {

  private final PulseDoor door;

  CheckDoorway(PulseDoor door) {
    this.door = door;
  }

  @Override
  public Optional<String> path(JoinCode code) {
    return door.leadsTo(code) ? Optional.of(PulsePaths.door(code)) : Optional.empty();
  }
}
