package nl.getrouw.certificate;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.certificate.Certificate.Status;
import nl.getrouw.certificate.CertificateRepository.Outcome;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issuing, revoking and finding certificates. */
@Service
@Transactional
public class Certificates {

  static final int DAYS_OF_WARNING = 90;
  private static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private final Audits audits;
  private final CertificateRepository certificates;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  Certificates(
      Audits audits,
      CertificateRepository certificates,
      InstrumentLibrary instruments,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.audits = audits;
    this.certificates = certificates;
    this.instruments = instruments;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * What an audit's outcome earns and carries; empty as long as the audit is not final.
   *
   * @throws NotFound when there is no such audit, or not for this reader
   */
  @Transactional(readOnly = true)
  public Optional<Earned> earned(Actor reader, AuditId audit) {
    if (!seesResult(reader, audit)) {
      return Optional.empty();
    }
    return certificates.outcome(audit).map(outcome -> earned(reader, audit, outcome));
  }

  private Earned earned(Actor reader, AuditId audit, Outcome outcome) {
    Certificate certificate = certificates.ofAudit(audit).orElse(null);
    boolean stands = certificate != null && certificate.revocation() == null;
    Band band = band(outcome);
    LocalDate expiresOn = expiry(outcome, band);
    boolean current = expiresOn != null && !expiresOn.isBefore(LocalDate.now(clock));
    return new Earned(
        certificate,
        band,
        expiresOn,
        !stands && current && mayIssue(reader, outcome),
        stands && mayRevoke(reader, outcome));
  }

  private boolean seesResult(Actor reader, AuditId audit) {
    var page = audits.page(reader, audit);
    return page.state() == AuditState.FINAL && page.maySeeResult();
  }

  private @Nullable Band band(Outcome outcome) {
    return CertificateRepository.band(instruments.get(outcome.instrument()), outcome.band())
        .orElse(null);
  }

  /** Counted from the day on which the audit was made final: waiting does not make it longer. */
  private static @Nullable LocalDate expiry(Outcome outcome, @Nullable Band band) {
    return band == null || band.validMonths() == null
        ? null
        : LocalDate.ofInstant(outcome.finalisedAt(), Moments.ZONE).plusMonths(band.validMonths());
  }

  private static boolean mayIssue(Actor actor, Outcome outcome) {
    return actor.holdsAt(outcome.place(), ADMINISTRATOR)
        || (actor.organisation().equals(outcome.place().organisation())
            && actor.id().equals(outcome.lead()));
  }

  private static boolean mayRevoke(Actor actor, Outcome outcome) {
    return actor.holdsAt(outcome.place(), ADMINISTRATOR);
  }

  /**
   * Gives a final audit its certificate; for the lead auditor and for administrators.
   *
   * @throws NotFound when there is no such audit, or not for this actor
   * @throws Refusal when it is not the actor's to give, or the outcome does not earn one
   */
  public Certificate issue(Actor actor, AuditId audit) {
    certificates.lock(actor.organisation());
    Outcome outcome = outcome(actor, audit);
    if (!mayIssue(actor, outcome)) {
      throw new Refusal("certificate.refused.notYours");
    }
    Band band = band(outcome);
    LocalDate expiresOn = expiry(outcome, band);
    if (band == null || expiresOn == null) {
      throw new Refusal("certificate.refused.band");
    }
    LocalDate today = LocalDate.now(clock);
    if (expiresOn.isBefore(today)) {
      throw new Refusal("certificate.refused.tooLate", expiresOn);
    }
    boolean stands =
        certificates.ofAudit(audit).filter(last -> last.revocation() == null).isPresent();
    if (stands) {
      throw new Refusal("certificate.refused.issued");
    }
    certificates.insert(audit, band.code(), today, expiresOn, actor);
    Certificate issued = certificates.ofAudit(audit).orElseThrow();
    trail.write(actor, "certificate.issued", audit, issued.number());
    news.publish(Audits.channel(audit), "certificate");
    return issued;
  }

  /**
   * Ends a certificate before its time; for administrators.
   *
   * @param reason why, 5 to 1000 characters; who sees the certificate reads it
   */
  public void revoke(Actor actor, long id, String reason) {
    Certificate certificate = certificates.certificate(id).orElseThrow(NotFound::new);
    Outcome outcome = outcome(actor, certificate.audit());
    if (!mayRevoke(actor, outcome)) {
      throw new Refusal("certificate.refused.notYoursToRevoke");
    }
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 1000) {
      throw new Refusal("certificate.refused.reason");
    }
    if (!certificates.revoke(id, why, actor)) {
      throw new Refusal("certificate.refused.revoked");
    }
    trail.write(actor, "certificate.revoked", certificate.audit(), certificate.number());
    news.publish(Audits.channel(certificate.audit()), "certificate");
  }

  private Outcome outcome(Actor actor, AuditId audit) {
    if (!seesResult(actor, audit)) {
      throw new NotFound();
    }
    return certificates.outcome(audit).orElseThrow(NotFound::new);
  }

  /**
   * The certificate as it leaves the application on paper; recorded.
   *
   * @throws NotFound when there is none, or not for this reader, or it was revoked
   */
  public Certificate paper(Actor reader, long id) {
    Certificate certificate = certificates.certificate(id).orElseThrow(NotFound::new);
    outcome(reader, certificate.audit());
    if (certificate.revocation() != null) {
      throw new NotFound();
    }
    trail.write(reader, "certificate.printed", certificate.audit(), certificate.number());
    return certificate;
  }

  /** Those of the teams and audits that the reader sees: standing ones first, first to expire. */
  @Transactional(readOnly = true)
  public List<Certificate> list(Actor reader, CertificateFilter filter, PageRequest page) {
    return certificates.list(reader, reader.reach(READERS), filter, page);
  }

  /** How many certificates the reader sees and the filter lets through. */
  @Transactional(readOnly = true)
  public int count(Actor reader, CertificateFilter filter) {
    return certificates.count(reader, reader.reach(READERS), filter);
  }

  /** Those of one team that are valid today, first to expire first. */
  @Transactional(readOnly = true)
  public List<Certificate> ofTeam(Actor reader, TeamId team) {
    LocalDate today = LocalDate.now(clock);
    return certificates.ofTeam(reader, reader.reach(READERS), team).stream()
        .filter(
            certificate -> {
              Status status = certificate.status(today);
              return status == Status.VALID || status == Status.EXPIRING;
            })
        .toList();
  }

  /**
   * What expires within ninety days, of the teams that the reader leads, manages or administers;
   * without those whose team has a later certificate.
   */
  @Transactional(readOnly = true)
  public List<Certificate> expiring(Actor reader) {
    LocalDate today = LocalDate.now(clock);
    Reach reach = reader.reach(TEAM_LEAD, MANAGER, ADMINISTRATOR);
    if (reach.isEmpty()) {
      return List.of();
    }
    List<Certificate> standing =
        certificates.standing(reader, reach, today).stream()
            .filter(certificate -> covers(reach, certificate))
            .toList();
    return standing.stream()
        .filter(certificate -> !certificate.expiresOn().isAfter(today.plusDays(DAYS_OF_WARNING)))
        .filter(certificate -> standing.stream().noneMatch(other -> follows(other, certificate)))
        .toList();
  }

  /** An auditor sees certificates of teams that are not hers to keep up. */
  private boolean covers(Reach reach, Certificate certificate) {
    return reach.whole()
        || certificates
            .outcome(certificate.audit())
            .filter(
                outcome ->
                    reach.teams().contains(certificate.team())
                        || reach.locations().contains(outcome.place().location()))
            .isPresent();
  }

  private static boolean follows(Certificate later, Certificate earlier) {
    return later.team().equals(earlier.team())
        && later.instrument().code().equals(earlier.instrument().code())
        && later.expiresOn().isAfter(earlier.expiresOn());
  }
}
