package nl.getrouw.post;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters through a mail server that really listens. */
@DatabaseTest
class PostTest {

  private static final PageRequest FIRST = new PageRequest(0, 50);

  @Autowired Fixture fixture;
  @Autowired Post post;
  @Autowired Outbox outbox;
  @Autowired ReminderRound reminders;
  @Autowired LetterWriter writer;
  @Autowired DSLContext db;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;
  @Autowired MovableClock clock;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Fixture.Organisation spil;
  private PersonId marijke;
  private PersonId karin;

  @BeforeEach
  void openServer() {
    db.deleteFrom(LETTER).execute();
    server.start();
    spil = fixture.organisation();
    marijke = spil.person("Marijke Hoekstra");
    karin = spil.person("Karin Postma", Role.ADMINISTRATOR);
  }

  @AfterEach
  void closeServer() {
    server.stop();
    clock.reset();
  }

  private Postman postman() {
    return postman(server.getSmtp().getPort());
  }

  private Postman postman(int port) {
    SmtpSettings settings =
        new SmtpSettings(
            "127.0.0.1", port, "", "", SmtpSettings.Security.NONE, "post@getrouw.example");
    return new Postman(outbox, settings, transactions, clock);
  }

  /** Any text of this application will do. */
  private Letter letter() {
    return letter(new Addressee.Person(marijke));
  }

  private static Letter letter(Addressee to) {
    return Letter.to(to, Line.of("post.retry.of", "Wilgenhof"))
        .paragraph("post.noServer.text")
        .item("post.fault.said", "<script>alert(1)</script>")
        .button("post.title", "audits/12");
  }

  private List<LetterRow> rows() {
    return post.list(administrator(), LetterFilter.ALL, FIRST);
  }

  private Actor administrator() {
    return spil.actor(karin);
  }

  @Test
  void aLetterArrivesInTheReadersLanguageAsTextAndAsSafeHtml() throws Exception {
    db.update(PERSON).set(PERSON.LANGUAGE, "en").where(PERSON.ID.eq(marijke.value())).execute();

    post.send(letter());
    assertThat(postman().round()).isEqualTo(1);

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Try again: letter to Wilgenhof");
    InternetAddress to = (InternetAddress) received.getAllRecipients()[0];
    assertThat(to.getPersonal()).isEqualTo("Marijke Hoekstra");
    assertThat(to.getAddress()).isEqualTo(spil.email("Marijke Hoekstra"));
    assertThat(((InternetAddress) received.getFrom()[0]).getAddress())
        .isEqualTo("post@getrouw.example");
    MimeMultipart versions = (MimeMultipart) received.getContent();
    String plain = (String) versions.getBodyPart(0).getContent();
    String html = (String) versions.getBodyPart(1).getContent();
    assertThat(plain).startsWith("Hello Marijke Hoekstra,").contains("/audits/12");
    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>").contains("/audits/12");
    assertThat(rows()).singleElement().extracting(LetterRow::state).isEqualTo(LetterState.SENT);
    assertThat(db.select(LETTER.BODY_TEXT, LETTER.BODY_HTML).from(LETTER).fetchSingle().intoList())
        .containsOnlyNulls();
  }

  /** Of a sealed letter nothing is left to read, whether it arrived or was given up. */
  @Test
  void aSealedLetterStandsInNoListAndIsGoneOnceItHasLeft() {
    post.send(letter().seal());
    assertThat(rows()).isEmpty();
    assertThat(post.count(administrator(), LetterFilter.ALL)).isZero();
    assertThat(postman().round()).isEqualTo(1);
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(db.fetchCount(LETTER)).isZero();

    int port = server.getSmtp().getPort();
    server.stop();
    post.send(letter().seal());
    Postman postman = postman(port);
    postman.round();
    for (Duration pause : Postman.PAUSES) {
      clock.move(pause.plusSeconds(1));
      postman.round();
    }
    assertThat(db.fetchCount(LETTER)).isZero();
  }

  @Test
  void aLetterOfADeedThatFailedNeverLeaves() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      post.send(letter());
                      throw new Refusal("audit.refused.team");
                    }))
        .isInstanceOf(Refusal.class);
    assertThat(postman().round()).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aLetterWaitsWhileTheServerIsDownAndLeavesOnceItIsBack() throws Exception {
    int port = server.getSmtp().getPort();
    server.stop();
    post.send(letter());
    Postman postman = postman(port);
    assertThat(postman.round()).isZero();
    LetterRow waiting = rows().getFirst();
    assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
    assertThat(waiting.fault()).isEqualTo(Fault.UNREACHABLE);
    assertThat(waiting.attempts()).isEqualTo(1);
    String messageId = db.select(LETTER.MESSAGE_ID).from(LETTER).fetchSingle().value1();

    server.start();
    assertThat(postman().round()).as("not before its pause is over").isZero();
    clock.move(Postman.PAUSES.getFirst().plusSeconds(1));
    assertThat(postman().round()).isEqualTo(1);
    assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(messageId);
    assertThat(postman().round()).as("and only once").isZero();
  }

  @Test
  void aLetterIsGivenUpVisiblyAndAnAdministratorCanTryAgain() {
    int port = server.getSmtp().getPort();
    server.stop();
    post.send(letter());
    Postman postman = postman(port);
    postman.round();
    for (Duration pause : Postman.PAUSES) {
      clock.move(pause.plusSeconds(1));
      postman.round();
    }
    LetterRow failed = rows().getFirst();
    assertThat(failed.state()).isEqualTo(LetterState.FAILED);
    assertThat(failed.attempts()).isEqualTo(Postman.PAUSES.size() + 1);
    assertThat(failed.detail()).isNotBlank();

    server.start();
    post.retry(administrator(), failed.id());
    assertThat(postman().round()).isEqualTo(1);
    assertThatThrownBy(() -> post.retry(administrator(), failed.id())).isInstanceOf(Refusal.class);
  }

  @Test
  void twoNodesSendEachLetterOnce() throws Exception {
    for (int number = 0; number < 40; number++) {
      post.send(letter());
    }
    List<Callable<Integer>> nodes = List.of(postman()::round, postman()::round, postman()::round);
    int sent = 0;
    try (var threads = Executors.newFixedThreadPool(nodes.size())) {
      for (var round : threads.invokeAll(nodes)) {
        sent += round.get();
      }
    }
    sent += postman().round(); // what a node left behind when two met at the same row
    assertThat(sent).isEqualTo(40);
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      ids.add(message.getMessageID());
    }
    assertThat(ids).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void aBadAddressIsSeenAtOnceAndHoldsUpNothing() {
    for (String address :
        List.of("geen adres", "a@b.example, c@d.example", "x@y.example\r\nBcc: z@z.example", "")) {
      post.send(letter(new Addressee.Address(spil.id(), "Iemand", address, Locale.of("nl"))));
    }
    post.send(letter());
    assertThat(postman().round()).isEqualTo(1);
    assertThat(rows()).filteredOn(row -> row.state() == LetterState.FAILED).hasSize(4);
    assertThat(rows()).filteredOn(row -> row.fault() == Fault.ADDRESS).hasSize(4);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void namesAndSubjectsCannotAddHeadersOrRecipients() throws Exception {
    String name = "Eva\r\nBcc: dief@elders.example\r\n\r\nKoop nu";
    Letter nasty =
        Letter.to(
            new Addressee.Address(spil.id(), name, "eva@elders.example", Locale.of("nl")),
            Line.of("post.retry.of", "Team\r\nX-Evil: ja\u2028Bcc: b@b.example"));
    post.send(nasty);
    assertThat(postman().round()).isEqualTo(1);
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(received.getAllRecipients()).hasSize(1);
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(received.getHeader("X-Evil")).isNull();
    assertThat(received.getSubject()).doesNotContain("\n").contains("X-Evil: ja Bcc");
  }

  @Test
  void aDisabledAccountGetsNothing() {
    post.send(letter());
    db.update(PERSON)
        .set(PERSON.DISABLED_AT, clock.instant())
        .where(PERSON.ID.eq(marijke.value()))
        .execute();
    post.send(letter());
    assertThat(postman().round()).isZero();
    assertThat(rows()).singleElement().extracting(LetterRow::fault).isEqualTo(Fault.DISABLED);
  }

  @Test
  void anotherReaderUnderstandsTheInvitation() throws Exception {
    LocalDateTime ten = LocalDateTime.of(2026, 12, 4, 10, 0);
    post.send(
        letter()
            .appointment(
                new Appointment(
                    "visit-1@getrouw",
                    3,
                    Appointment.Kind.REQUEST,
                    Line.of("post.retry.of", "Wilgenhof; met komma, en \\ streep"),
                    Line.of("post.noServer.text"),
                    "Kastanjelaan 4,\nUtrecht",
                    new Appointment.Span.Hours(ten, ten.plusHours(2)))));
    postman().round();
    MimeMultipart mixed = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    String file =
        new String(mixed.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("afspraak.ics");
    MimeMultipart versions = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(versions.getBodyPart(2).getContentType()).contains("method=REQUEST");

    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
    assertThat(value(event, "UID")).isEqualTo("visit-1@getrouw");
    assertThat(value(event, "SEQUENCE")).isEqualTo("3");
    assertThat(value(event, "SUMMARY")).contains("Wilgenhof; met komma, en \\ streep");
    assertThat(value(event, "LOCATION")).isEqualTo("Kastanjelaan 4,\nUtrecht");
    assertThat(value(event, "DTSTART")).isEqualTo("20261204T090000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20261204T110000Z");
    assertThat(file.lines().allMatch(line -> line.length() <= 75)).isTrue();
  }

  @Test
  void wholeDaysEndTheDayAfterTheLast() throws Exception {
    String file =
        CalendarFile.published(
            List.of(
                new CalendarEntry(
                    "a",
                    0,
                    "Bezoek",
                    "",
                    "",
                    new Appointment.Span.Days(
                        LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31)))),
            clock.instant());
    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").getFirst();
    assertThat(value(event, "DTSTART")).isEqualTo("20261230");
    assertThat(value(event, "DTEND")).isEqualTo("20270101");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void onlyAnAdministratorOfTheOrganisationSeesItsPost() {
    post.send(letter());
    LetterRow row = rows().getFirst();
    Fixture.Organisation other = fixture.organisation();
    Actor stranger = other.actor(other.person("Vreemd", Role.ADMINISTRATOR));
    Actor manager = spil.actor(spil.person("Peter-Jan Wolters", Role.MANAGER));
    assertThat(post.list(stranger, LetterFilter.ALL, FIRST)).isEmpty();
    assertThat(post.count(stranger, LetterFilter.ALL)).isZero();
    assertThatThrownBy(() -> post.retry(stranger, row.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> post.list(manager, LetterFilter.ALL, FIRST))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> post.retry(manager, row.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void aReminderIsSentOnceOverAllNodes() throws Exception {
    String key = "test-" + System.nanoTime();
    Reminders feature = today -> List.of(new Reminders.Reminder(key, letter()));
    Reminders broken =
        today -> {
          throw new IllegalStateException("broken on purpose");
        };
    ReminderRound one = new ReminderRound(List.of(broken, feature), post, db, transaction, clock);
    ReminderRound other = new ReminderRound(List.of(feature), post, db, transaction, clock);
    LocalDate today = LocalDate.now(clock);
    List<Callable<Integer>> nodes = List.of(() -> one.send(today), () -> other.send(today));
    try (var threads = Executors.newFixedThreadPool(nodes.size())) {
      for (var round : threads.invokeAll(nodes)) {
        round.get();
      }
    }
    assertThat(one.send(today.plusDays(1))).isZero();
    assertThat(rows()).hasSize(1);
  }
}
