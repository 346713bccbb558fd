package nl.getrouw.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import org.springframework.stereotype.Component;

/**
 * Invitations and reminders, each with the reader's own ticket. They are sealed: no administrator
 * sees to whom a reminder went, and so who has not answered yet.
 */
@Component
class InquiryLetters {

  private final Post post;
  private final Tickets tickets;
  private final Questionnaires questionnaires;

  InquiryLetters(Post post, Tickets tickets, Questionnaires questionnaires) {
    this.post = post;
    this.tickets = tickets;
    this.questionnaires = questionnaires;
  }

  void invite(StoredInquiry inquiry, Collection<PersonId> people) {
    send(inquiry, people, "invitation");
  }

  void remind(StoredInquiry inquiry, Collection<PersonId> people) {
    send(inquiry, people, "reminder");
  }

  /** In no order: the outbox tells nothing either. */
  private void send(StoredInquiry inquiry, Collection<PersonId> people, String kind) {
    if (!post.canSend()) {
      return; // the ticket waits on the reader's own page, see Inquiries.waiting
    }
    List<PersonId> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled);
    shuffled.forEach(person -> post.send(letter(inquiry, person, kind)));
  }

  Letter letter(StoredInquiry inquiry, PersonId person, String kind) {
    int items =
        inquiry.questionnaires().stream()
            .mapToInt(version -> questionnaires.get(version).instrument().items().size())
            .sum();
    return Letter.to(person, Line.of("inquiry.mail." + kind + ".subject", inquiry.name()))
        .paragraph("inquiry.mail." + kind + ".text", items, inquiry.closesOn())
        .paragraph("inquiry.mail.secret")
        .paragraph("inquiry.mail.ticket")
        .button("inquiry.mail.open", "vragenlijst/" + tickets.of(inquiry.id(), person).text())
        .seal();
  }
}
