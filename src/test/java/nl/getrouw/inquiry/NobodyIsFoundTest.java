package nl.getrouw.inquiry;

import static nl.getrouw.db.Tables.INQUIRY_INVITED;
import static nl.getrouw.db.Tables.INQUIRY_TALLY;
import static nl.getrouw.db.Tables.INQUIRY_TEAM;
import static nl.getrouw.db.Tables.INQUIRY_USED;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.getrouw.db.DefaultSchema;
import nl.getrouw.inquiry.InquiryScene.Scene;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody who may read the whole database looks for who answered, and what. */
@DatabaseTest
@Import(InquiryScene.class)
class NobodyIsFoundTest {

  @Autowired InquiryScene scenes;
  @Autowired DSLContext db;

  /** What the tables can hold at all: no person beside a used ticket or a score, no time. */
  @Test
  void noTableOfAnswersHasAPersonATimeOrAnOrder() {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (Table<?> table : List.of(INQUIRY_USED, INQUIRY_TALLY, INQUIRY_TEAM, INQUIRY_INVITED)) {
      columns.put(
          table.getName(),
          Set.copyOf(Arrays.stream(table.fields()).map(field -> field.getName()).toList()));
    }

    assertThat(columns)
        .isEqualTo(
            Map.of(
                "inquiry_used", Set.of("ticket_hash", "inquiry_id"),
                "inquiry_tally",
                    Set.of(
                        "inquiry_id",
                        "team_id",
                        "instrument_version_id",
                        "construct",
                        "score",
                        "times"),
                "inquiry_team",
                    Set.of(
                        "inquiry_id", "team_id", "location_id", "invited", "by_ticket", "by_code"),
                "inquiry_invited", Set.of("inquiry_id", "person_id", "team_id")));
  }

  /**
   * Two organisations that are the same but for who answered: in one the first five, in the other
   * the last five. Everything that any table holds about them is the same, apart from hashes that
   * nothing in the database explains.
   */
  @Test
  void whoAnsweredMakesNoDifferenceToAnyTable() {
    Dump first = dumpAfter(0);
    Dump last = dumpAfter(3);

    assertThat(first.tables).isEqualTo(last.tables);
    assertThat(first.hashes).hasSize(5);
  }

  private record Dump(Map<String, List<String>> tables, Set<String> hashes) {}

  private Dump dumpAfter(int from) {
    Map<String, Integer> before = new HashMap<>();
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 8);
    InquiryId round = scene.open(team);
    tables().forEach(table -> before.put(table.getName(), db.fetchCount(table)));
    for (int person = from; person < from + 5; person++) {
      scene.answer(round, scene.member(team, person), 4);
    }
    Map<String, List<String>> grown = new TreeMap<>();
    tables()
        .forEach(
            table ->
                grown.put(
                    table.getName(),
                    List.of(
                        "" + (db.fetchCount(table) - before.getOrDefault(table.getName(), 0)))));
    long first =
        db.select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.ID.eq(scene.member(team, 0).value()))
            .fetchSingle()
            .value1();
    grown.put(
        "who is invited",
        db.select(INQUIRY_INVITED.PERSON_ID.minus(first))
            .from(INQUIRY_INVITED)
            .where(INQUIRY_INVITED.INQUIRY_ID.eq(round.value()))
            .orderBy(1)
            .fetch(row -> "" + row.value1()));
    grown.put(
        "strokes",
        db.select(
                INQUIRY_TALLY.INSTRUMENT_VERSION_ID,
                INQUIRY_TALLY.CONSTRUCT,
                INQUIRY_TALLY.SCORE,
                INQUIRY_TALLY.TIMES)
            .from(INQUIRY_TALLY)
            .where(INQUIRY_TALLY.INQUIRY_ID.eq(round.value()))
            .orderBy(1, 2, 3)
            .fetch(Object::toString));
    Set<String> hashes =
        new HashSet<>(
            db.select(INQUIRY_USED.TICKET_HASH)
                .from(INQUIRY_USED)
                .where(INQUIRY_USED.INQUIRY_ID.eq(round.value()))
                .fetch(row -> row.value1()));
    return new Dump(grown, hashes);
  }

  private static List<Table<?>> tables() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables();
  }

  /** No text anywhere in the database is a ticket, or leads from a hash to a person. */
  @Test
  void noTableHoldsATicketOrAHashBesideAPerson() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 6);
    InquiryId round = scene.open(team);
    scene.answer(round, team, 3, 5);
    String ticket = scene.ticket(round, scene.member(team, 0));
    String proof = ticket.substring(ticket.indexOf('-') + 1);
    String hash = Tickets.Ticket.read(ticket).orElseThrow().hash();

    for (Table<?> table : tables()) {
      for (org.jooq.Field<?> field : table.fields()) {
        if (field.getType() == String.class) {
          assertThat(db.fetchCount(table, field.cast(String.class).contains(proof)))
              .as(table.getName() + "." + field.getName())
              .isZero();
          assertThat(db.fetchCount(table, field.cast(String.class).eq(hash)))
              .as(table.getName() + "." + field.getName())
              .isEqualTo(field.equals((TableField<?, ?>) INQUIRY_USED.TICKET_HASH) ? 1 : 0);
        }
      }
    }
  }

  @Test
  void afterClosingItIsForgottenWhoWasInvitedAndWhichTicketsWereUsed() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 6);
    InquiryId round = scene.open(team);
    scene.answer(round, team, 3, 5);

    scene.close(round);

    assertThat(db.fetchCount(INQUIRY_INVITED, INQUIRY_INVITED.INQUIRY_ID.eq(round.value())))
        .isZero();
    assertThat(db.fetchCount(INQUIRY_USED, INQUIRY_USED.INQUIRY_ID.eq(round.value()))).isZero();
  }
}
