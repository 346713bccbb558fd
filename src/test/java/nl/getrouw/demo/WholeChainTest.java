package nl.getrouw.demo;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.post.Post;
import nl.getrouw.post.Reminders;
import nl.getrouw.post.Reminders.Reminder;
import nl.getrouw.report.AuditReports;
import nl.getrouw.report.ReportFormat;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What one feature of the chain hands to another, on the demo organisation. */
@DatabaseTest
@ActiveProfiles("demo")
class WholeChainTest {

  @Autowired DSLContext db;
  @Autowired AuditReports reports;
  @Autowired List<Reminders> reminders;
  @Autowired Post post;
  @Autowired Clock clock;

  @Test
  void theReportTellsOfGuestsActionsAndWhatTheAuditRestsOn() throws IOException {
    byte[] pdf =
        reports.report(marijke(), newest(marijke()), Texts.DUTCH, ReportFormat.PDF).content();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Wat cliënten, naasten en het team zelf zeggen", "Cliënten: 10 of meer")
          .contains("Waar aan gewerkt is, en hoe de scores erbij staan", "Vorige audit")
          .contains("Waar deze audit op rust", "Dossiers", "Gesprek met medewerkers")
          .doesNotContain("!report", "!guest", "!action", "!evidence");
    }
  }

  @Test
  void ownersAndTeamLeadsAreRemindedOfWhatTheyPromised() {
    List<Reminder> due =
        reminders.stream().flatMap(feature -> feature.due(LocalDate.now(clock)).stream()).toList();

    assertThat(due).extracting(Reminder::key).doesNotHaveDuplicates();
    assertThat(due).anyMatch(reminder -> reminder.key().startsWith("action-"));
    assertThat(due).anyMatch(reminder -> reminder.key().startsWith("certificate-"));
  }

  /** Every reminder that is due, as the reader gets it. */
  @Test
  void remindersAreLettersThatMakeSense() {
    Long before = db.select(max(LETTER.ID)).from(LETTER).fetchSingle().value1();
    reminders.stream()
        .flatMap(feature -> feature.due(LocalDate.now(clock)).stream())
        .forEach(reminder -> post.send(reminder.letter()));

    var letters =
        db.selectFrom(LETTER)
            .where(LETTER.ID.gt(before == null ? 0 : before))
            .and(LETTER.ORGANISATION_ID.eq(marijke().organisation().value()))
            .fetch();

    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter.getSubject()).doesNotContain("{", "!", "null").hasSizeLessThan(120);
              assertThat(letter.getBodyText())
                  .startsWith("Dag " + letter.getName())
                  .doesNotContain("{", "null", "mail.")
                  .containsPattern("http://[^ ]+/(verbeteracties|audits|certificaten|leren|teams)");
              assertThat(letter.getBodyHtml()).containsPattern("<a [^>]*href=\"http://");
            });
    assertThat(letters)
        .anySatisfy(
            letter -> {
              assertThat(letter.getSubject()).startsWith("Verbeteractie: ");
              assertThat(letter.getBodyText())
                  .containsPattern(
                      "Jouw verbeteractie “.+” van .+ staat op [a-z]+dag [0-9]+ [a-z]+");
            })
        .anySatisfy(
            letter -> {
              assertThat(letter.getSubject()).matches("Het certificaat van .+ verloopt");
              assertThat(letter.getBodyText())
                  .containsPattern("Certificaat GTR-20\\d\\d-\\d{4} van .+ geldt tot en met");
            });
  }

  /** Marijke, who leads Wilgenhof. */
  private Actor marijke() {
    return db.select(PERSON.ID, PERSON.ORGANISATION_ID, TEAM.ID)
        .from(PERSON)
        .join(TEAM)
        .on(TEAM.ORGANISATION_ID.eq(PERSON.ORGANISATION_ID))
        .and(TEAM.NAME.eq("Wilgenhof"))
        .where(PERSON.EMAIL.eq("marijke@oeverwaard.example"))
        .fetchSingle(
            row ->
                new Actor(
                    new PersonId(row.value1()),
                    new OrganisationId(row.value2()),
                    "Marijke Hoekstra",
                    Texts.DUTCH,
                    List.of(new Grant(Role.TEAM_LEAD, new Scope.Team(new TeamId(row.value3())))),
                    ""));
  }

  private AuditId newest(Actor reader) {
    return new AuditId(
        db.select(AUDIT.ID)
            .from(AUDIT)
            .join(TEAM)
            .on(TEAM.ID.eq(AUDIT.TEAM_ID))
            .where(TEAM.NAME.eq("Wilgenhof"))
            .and(TEAM.ORGANISATION_ID.eq(reader.organisation().value()))
            .and(AUDIT.STATE.eq("FINAL"))
            .orderBy(AUDIT.STARTS_ON.desc())
            .limit(1)
            .fetchSingle()
            .value1());
  }
}
