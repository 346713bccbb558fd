package nl.getrouw.certificate;

import static nl.getrouw.db.Tables.CERTIFICATE;
import static nl.getrouw.testing.AuditWalk.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Wilgenhof's audits, by the seven ingredients: 4 is good for 36 months, 3 for 12, 2 for none. */
@DatabaseTest
class CertificatesTest {

  private static final String SCALE = "srh-getrouw";

  private static final PageRequest FIRST = new PageRequest(0, 100);

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Certificates certificates;
  @Autowired MovableClock clock;
  @Autowired DSLContext db;

  private AuditWalk walk;
  private Actor karin;
  private Actor joris;

  @BeforeEach
  void people() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    karin = walk.organisation.actor(walk.organisation.person("Karin Postma", Role.ADMINISTRATOR));
    joris = walk.organisation.actor(walk.joris);
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  private AuditId audit(int score) {
    return walk.finished(SCALE, AuditMoment.PERIODIC, today(), all(score));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Moments.ZONE));
  }

  private static String refused(ThrowingCallable deed) {
    return Objects.requireNonNull(catchThrowableOfType(Refusal.class, deed)).key();
  }

  @Test
  void anOutcomeWithAValidityCarriesANumberedCertificate() {
    AuditId good = audit(4);
    AuditId moderate = audit(3);

    Certificate first = certificates.issue(joris, good);
    Certificate second = certificates.issue(karin, moderate);

    int year = today().getYear();
    assertThat(first.number()).isEqualTo("GTR-" + year + "-0001");
    assertThat(second.number()).isEqualTo("GTR-" + year + "-0002");
    assertThat(first.expiresOn()).isEqualTo(today().plusMonths(36));
    assertThat(second.expiresOn()).isEqualTo(today().plusMonths(12));
    assertThat(first.band().code()).isEqualTo("good");
    assertThat(first.issuedBy()).isEqualTo("Joris van den Heuvel");
    assertThat(first.status(today())).isEqualTo(Status.VALID);
    assertThat(certificates.earned(joris, good).orElseThrow().mayIssue()).isFalse();
    assertThat(refused(() -> certificates.issue(karin, good)))
        .isEqualTo("certificate.refused.issued");
  }

  @Test
  void anOutcomeWithoutValidityAndAnAuditThatIsNotFinalCarryNone() {
    AuditId low = audit(2);
    AuditId planned = walk.plan(SCALE, AuditMoment.PERIODIC, today());

    assertThat(certificates.earned(karin, low).orElseThrow().mayIssue()).isFalse();
    assertThat(refused(() -> certificates.issue(karin, low))).isEqualTo("certificate.refused.band");
    assertThat(certificates.earned(karin, planned)).isEmpty();
    assertThatThrownBy(() -> certificates.issue(karin, planned)).isInstanceOf(NotFound.class);
  }

  /** Waiting does not make a certificate longer, and at last there is none to give. */
  @Test
  void validityCountsFromTheDayTheAuditBecameFinal() {
    AuditId moderate = audit(3);
    LocalDate end = today().plusMonths(12);

    clock.move(Duration.ofDays(200));
    assertThat(certificates.earned(karin, moderate).orElseThrow().expiresOn()).isEqualTo(end);
    clock.move(Duration.ofDays(170));

    assertThat(certificates.earned(karin, moderate).orElseThrow().mayIssue()).isFalse();
    assertThat(refused(() -> certificates.issue(karin, moderate)))
        .isEqualTo("certificate.refused.tooLate");
  }

  @Test
  void whoMayDoWhat() {
    AuditId audit = audit(4);
    AuditId issued = audit(4);
    long id = certificates.issue(karin, issued).id();
    var spil = walk.organisation;
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("lead auditor", joris);
    people.put("auditor", spil.actor(walk.fatima));
    people.put("team lead", spil.actor(walk.lead));
    people.put("manager", spil.actor(spil.person("Peter-Jan", Role.MANAGER)));
    people.put(
        "far administrator",
        spil.actor(
            spil.person(
                "Ver Weg", Role.ADMINISTRATOR, new Scope.Location(spil.location("Ver weg")))));
    people.put("other team", spil.actor(spil.person("Bram", Role.TEAM_LEAD, spil.team("Elders"))));
    people.put("no role", spil.actor(spil.person("Nieuw Hier")));
    var far = fixture.organisation();
    people.put("foreign", far.actor(far.person("Vreemd", Role.ADMINISTRATOR)));
    Map<String, String> outcome = new LinkedHashMap<>();
    people.forEach(
        (who, actor) ->
            outcome.put(
                who,
                can(() -> certificates.paper(actor, id))
                    + can(() -> certificates.list(actor, CertificateFilter.ALL, FIRST).getFirst())
                    + can(() -> certificates.earned(actor, issued).orElseThrow())
                    + (who.equals("lead auditor")
                        ? "y"
                        : can(() -> certificates.issue(actor, audit)))
                    + can(
                        () -> {
                          certificates.revoke(actor, id, "Niet terecht uitgegeven.");
                          return true;
                        })));

    assertThat(outcome)
        .containsExactly(
            Map.entry("lead auditor", "yyyy!"),
            Map.entry("auditor", "yyy!!"),
            Map.entry("team lead", "yyy!!"),
            Map.entry("manager", "yyy!!"),
            Map.entry("far administrator", "-----"),
            Map.entry("other team", "-----"),
            Map.entry("no role", "-----"),
            Map.entry("foreign", "-----"));
    certificates.issue(joris, audit);
    certificates.revoke(karin, id, "Niet terecht uitgegeven.");
  }

  private static String can(Callable<?> deed) {
    try {
      deed.call();
      return "y";
    } catch (NotFound | java.util.NoSuchElementException hidden) {
      return "-";
    } catch (Refusal refused) {
      return "!";
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Test
  void aRevokedOneStaysVisibleWithItsReasonAndMakesRoomForAnother() {
    AuditId audit = audit(4);
    Certificate first = certificates.issue(karin, audit);
    assertThat(refused(() -> certificates.revoke(karin, first.id(), " ne ")))
        .isEqualTo("certificate.refused.reason");
    assertThat(refused(() -> certificates.revoke(karin, first.id(), "x".repeat(1001))))
        .isEqualTo("certificate.refused.reason");

    certificates.revoke(karin, first.id(), " De naam van het team klopte niet. ");

    Certificate revoked =
        Objects.requireNonNull(certificates.earned(karin, audit).orElseThrow().certificate());
    assertThat(revoked.status(today())).isEqualTo(Status.REVOKED);
    assertThat(Objects.requireNonNull(revoked.revocation()).reason())
        .isEqualTo("De naam van het team klopte niet.");
    assertThatThrownBy(() -> certificates.paper(karin, first.id())).isInstanceOf(NotFound.class);
    assertThat(refused(() -> certificates.revoke(karin, first.id(), "Nog een keer.")))
        .isEqualTo("certificate.refused.revoked");
    assertThat(certificates.issue(karin, audit).number()).endsWith("-0002");
    assertThat(certificates.ofTeam(karin, walk.team)).hasSize(1);
    assertThat(certificates.list(karin, CertificateFilter.ALL, FIRST)).hasSize(2);
  }

  @Test
  void numbersFollowEachOtherWhenManyAreIssuedAtOnce() throws Exception {
    List<AuditId> waiting = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      waiting.add(audit(4));
    }
    try (var hands = Executors.newFixedThreadPool(4)) {
      var deeds =
          waiting.stream()
              .<Callable<String>>map(audit -> () -> certificates.issue(karin, audit).number())
              .toList();
      List<String> numbers = new ArrayList<>();
      for (var number : hands.invokeAll(deeds)) {
        numbers.add(number.get());
      }
      int year = today().getYear();
      assertThat(numbers)
          .containsExactlyInAnyOrder(
              "GTR-" + year + "-0001",
              "GTR-" + year + "-0002",
              "GTR-" + year + "-0003",
              "GTR-" + year + "-0004");
    }
  }

  @Test
  void theListIsNarrowedByStatusAndByTeamOrNumber() {
    certificates.issue(karin, audit(3));
    Certificate good = certificates.issue(karin, audit(4));
    clock.move(Duration.ofDays(300));

    assertThat(numbers("", Status.EXPIRING)).hasSize(1);
    assertThat(numbers("", Status.VALID)).containsExactly(good.number());
    assertThat(numbers("wilgen", null)).hasSize(2);
    assertThat(numbers("-0002", null)).containsExactly(good.number());
    assertThat(numbers("%", null)).isEmpty();
    assertThat(certificates.count(karin, CertificateFilter.ALL)).isEqualTo(2);
    assertThat(certificates.count(karin, new CertificateFilter("-0002", null))).isEqualTo(1);
    List<Certificate> all = certificates.list(karin, CertificateFilter.ALL, FIRST);
    assertThat(certificates.list(karin, CertificateFilter.ALL, new PageRequest(1, 1)))
        .containsExactly(all.get(1));
    clock.move(Duration.ofDays(100));
    assertThat(numbers("", Status.EXPIRED)).hasSize(1);
    assertThat(numbers("", Status.REVOKED)).isEmpty();
  }

  private List<String> numbers(String text, @org.jspecify.annotations.Nullable Status status) {
    return certificates.list(karin, new CertificateFilter(text, status), FIRST).stream()
        .map(Certificate::number)
        .toList();
  }

  @Test
  void whatExpiresWithinNinetyDaysIsAnnouncedUntilAnotherFollows() {
    Actor lead = walk.organisation.actor(walk.lead);
    certificates.issue(karin, audit(3));
    clock.move(Duration.ofDays(250));
    assertThat(certificates.expiring(lead)).isEmpty();
    clock.move(Duration.ofDays(40));

    assertThat(certificates.expiring(lead)).hasSize(1);
    assertThat(certificates.expiring(karin)).hasSize(1);
    assertThat(certificates.expiring(joris)).as("not hers to keep up").isEmpty();
    certificates.issue(karin, audit(4));
    assertThat(certificates.expiring(lead)).isEmpty();
  }

  @Test
  void theDatabaseKeepsCertificatesAsTheyWereIssued() {
    long id = certificates.issue(karin, audit(4)).id();

    for (Runnable change :
        List.<Runnable>of(
            () ->
                db.update(CERTIFICATE)
                    .set(CERTIFICATE.EXPIRES_ON, today().plusYears(9))
                    .where(CERTIFICATE.ID.eq(id))
                    .execute(),
            () -> db.deleteFrom(CERTIFICATE).where(CERTIFICATE.ID.eq(id)).execute())) {
      assertThatThrownBy(change::run).isInstanceOf(DataAccessException.class);
    }
  }
}
