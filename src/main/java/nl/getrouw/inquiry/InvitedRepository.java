package nl.getrouw.inquiry;

import static nl.getrouw.db.Tables.INQUIRY_INVITED;
import static nl.getrouw.db.Tables.INQUIRY_USED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.inquiry.Tickets.Ticket;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Who is invited, and which tickets were used. Nothing in the database joins the two: a hash leads
 * back to a person only with the secret of {@link Tickets}.
 */
@Repository
class InvitedRepository {

  private final DSLContext db;

  InvitedRepository(DSLContext db) {
    this.db = db;
  }

  void invite(InquiryId inquiry, TeamId team, Collection<PersonId> people) {
    people.forEach(
        person ->
            db.insertInto(INQUIRY_INVITED)
                .set(INQUIRY_INVITED.INQUIRY_ID, inquiry.value())
                .set(INQUIRY_INVITED.TEAM_ID, team.value())
                .set(INQUIRY_INVITED.PERSON_ID, person.value())
                .execute());
  }

  /** The people who may answer, each with the team in which their answer counts. */
  Map<PersonId, TeamId> of(InquiryId inquiry) {
    return db.select(INQUIRY_INVITED.PERSON_ID, INQUIRY_INVITED.TEAM_ID)
        .from(INQUIRY_INVITED)
        .where(INQUIRY_INVITED.INQUIRY_ID.eq(inquiry.value()))
        .fetchMap(row -> new PersonId(row.value1()), row -> new TeamId(row.value2()));
  }

  /** The rounds that somebody is invited to. */
  List<InquiryId> inquiries(PersonId person) {
    return db.select(INQUIRY_INVITED.INQUIRY_ID)
        .from(INQUIRY_INVITED)
        .where(INQUIRY_INVITED.PERSON_ID.eq(person.value()))
        .orderBy(INQUIRY_INVITED.INQUIRY_ID)
        .fetch(row -> new InquiryId(row.value1()));
  }

  /** Uses a ticket; false when that was done before. */
  boolean use(Ticket ticket) {
    return db.insertInto(INQUIRY_USED)
            .set(INQUIRY_USED.TICKET_HASH, ticket.hash())
            .set(INQUIRY_USED.INQUIRY_ID, ticket.inquiry().value())
            .onDuplicateKeyIgnore()
            .execute()
        == 1;
  }

  boolean isUsed(Ticket ticket) {
    return db.fetchExists(INQUIRY_USED, INQUIRY_USED.TICKET_HASH.eq(ticket.hash()));
  }

  /** The hashes of the used tickets of a round. */
  Set<String> used(InquiryId inquiry) {
    return db.select(INQUIRY_USED.TICKET_HASH)
        .from(INQUIRY_USED)
        .where(INQUIRY_USED.INQUIRY_ID.eq(inquiry.value()))
        .fetchSet(row -> row.value1());
  }

  /** Forgets who was invited and which tickets were used. */
  void forget(InquiryId inquiry) {
    db.deleteFrom(INQUIRY_INVITED).where(INQUIRY_INVITED.INQUIRY_ID.eq(inquiry.value())).execute();
    db.deleteFrom(INQUIRY_USED).where(INQUIRY_USED.INQUIRY_ID.eq(inquiry.value())).execute();
  }
}
