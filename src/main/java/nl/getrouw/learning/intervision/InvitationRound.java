package nl.getrouw.learning.intervision;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few times a day: invitations to the sessions that have come near. */
@Component
class InvitationRound {

  private final IntervisionInvitations invitations;

  InvitationRound(IntervisionInvitations invitations) {
    this.invitations = invitations;
  }

  /** Two nodes at once: the second finds the key of an invitation taken and stores nothing. */
  @Scheduled(initialDelay = 10, fixedDelay = 240, timeUnit = TimeUnit.MINUTES)
  @Transactional
  void run() {
    invitations.tellNear();
  }
}
