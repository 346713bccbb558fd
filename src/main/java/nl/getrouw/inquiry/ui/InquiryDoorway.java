package nl.getrouw.inquiry.ui;

import java.util.Optional;
import nl.getrouw.guest.Doorway;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.inquiry.InquiryDoor;
import org.springframework.stereotype.Component;

/** Codes of questionnaires in the box for all codes. */
@Component
class InquiryDoorway implements Doorway {

  private final InquiryDoor door;

  InquiryDoorway(InquiryDoor door) {
    this.door = door;
  }

  @Override
  public Optional<String> path(JoinCode code) {
    return door.leadsTo(code) ? Optional.of(InquiryPaths.answer(code)) : Optional.empty();
  }
}
