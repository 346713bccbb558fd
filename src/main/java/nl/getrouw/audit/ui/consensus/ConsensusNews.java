package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.ConsensusPage.Rater;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.CurrentUser;

/** What an open consensus hears from the others' pages, and tells them. */
final class ConsensusNews {

  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Consensus consensus;
  private final CurrentUser currentUser;
  private final AuditorsLine line;
  private final ConsensusPage page;
  private final Company company;
  private final ConsensusRoom room;
  private final PersonId me;
  private Instant saidWriting = Instant.EPOCH;
  private long heardWriting;

  ConsensusNews(
      Consensus consensus,
      CurrentUser currentUser,
      AuditorsLine line,
      ConsensusPage page,
      Company company,
      ConsensusRoom room) {
    this.consensus = consensus;
    this.currentUser = currentUser;
    this.line = line;
    this.page = page;
    this.company = company;
    this.room = room;
    this.me = currentUser.actor().id();
  }

  Registration start(UI ui) {
    return line.open(
        ui, page.audit(), message -> hear(message, ui), Company.CALLS, this::sayPresent);
  }

  private void hear(String message, UI ui) {
    String[] words = message.split(" ", 3);
    switch (words[0]) {
      case "agreed", "state" -> room.refresh();
      case "present" -> present(person(words[1]));
      case "absent" -> company.left(person(words[1]));
      case "writing" -> writing(person(words[1]), words[2], ui);
      default -> {}
    }
  }

  private static PersonId person(String word) {
    return new PersonId(Long.parseLong(word));
  }

  /** Whoever comes in hears at once who is here already. */
  private void present(PersonId person) {
    if (company.arrived(person, Instant.now())) {
      sayHere();
    }
  }

  private void writing(PersonId person, String item, UI ui) {
    if (person.equals(me)) {
      return;
    }
    page.raters().stream()
        .filter(rater -> rater.person().equals(person))
        .map(Rater::name)
        .forEach(name -> room.typing(name, item));
    heardWriting++;
    long heard = heardWriting;
    line.after(
        PAUSE,
        ui,
        () -> {
          if (heard == heardWriting) {
            room.nobodyTypes();
          }
        });
  }

  private void sayPresent() {
    company.forgetSilent(Instant.now());
    sayHere();
  }

  private void sayHere() {
    currentUser.find().ifPresent(actor -> whileOpen(() -> consensus.present(actor, page.audit())));
  }

  /** Tells the others that the page is closed; without a signed-in user they find out later. */
  void sayGone() {
    currentUser.find().ifPresent(actor -> whileOpen(() -> consensus.absent(actor, page.audit())));
  }

  /** Tells the others that something is written here, not more often than they need. */
  void sayWriting(String item) {
    Instant now = Instant.now();
    if (saidWriting.plus(BETWEEN_WORDS).isBefore(now)) {
      saidWriting = now;
      whileOpen(() -> consensus.writing(currentUser.actor(), page.audit(), item));
    }
  }

  /** A cancelled audit has nobody left to tell. */
  private static void whileOpen(Runnable say) {
    try {
      say.run();
    } catch (NotFound closed) {
      return;
    }
  }
}
