package nl.getrouw.guest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes beside the topics that large differences become; everybody who sees the result reads them,
 * the lead auditor and the team lead write them.
 */
@Service
@Transactional
public class Topics {

  public static final int LONGEST = 1000;

  private final Audits audits;
  private final GuestRounds rounds;
  private final TopicRepository notes;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final Clock clock;

  Topics(
      Audits audits,
      GuestRounds rounds,
      TopicRepository notes,
      InstrumentLibrary instruments,
      Trail trail,
      Clock clock) {
    this.audits = audits;
    this.rounds = rounds;
    this.notes = notes;
    this.instruments = instruments;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The notes of a final audit, by domain code.
   *
   * @throws NotFound when there is no such audit, or not for this reader
   */
  @Transactional(readOnly = true)
  public Map<String, TopicNote> of(Actor reader, AuditId id) {
    requireResult(audits.page(reader, id));
    return notes.of(id).stream().collect(toUnmodifiableMap(TopicNote::domain, note -> note));
  }

  /** Whether this person writes notes. */
  @Transactional(readOnly = true)
  public boolean mayWrite(Actor actor, AuditId id) {
    return rounds.leads(actor, audits.page(actor, id));
  }

  /**
   * Writes a note.
   *
   * @param version of the note that was read; 0 when there was none
   * @param text up to {@value #LONGEST} characters; empty takes the note away in effect
   * @throws Conflict when somebody else wrote meanwhile; nothing was stored
   */
  public void write(Actor actor, AuditId id, String domain, int version, String text) {
    AuditPage audit = audits.page(actor, id);
    requireResult(audit);
    if (!rounds.leads(actor, audit)) {
      throw new Refusal("guest.refused.noteNotYours");
    }
    if (instruments.get(audit.instrument()).domain(domain).isEmpty()) {
      throw new NotFound();
    }
    String note = text.strip();
    if (note.length() > LONGEST) {
      throw new Refusal("guest.refused.noteLong", LONGEST);
    }
    boolean stored =
        version == 0
            ? notes.insert(id, domain, note, actor, clock.instant())
            : notes.update(id, domain, version, note, actor, clock.instant());
    if (!stored) {
      throw new Conflict("note of a topic");
    }
    trail.write(actor, "guest.topicNoted", id, domain);
  }

  private static void requireResult(AuditPage audit) {
    if (audit.state() != AuditState.FINAL || !audit.maySeeResult()) {
      throw new NotFound();
    }
  }

  /** The note of one domain, read afresh. */
  @Transactional(readOnly = true)
  public Optional<TopicNote> note(Actor reader, AuditId id, String domain) {
    return Optional.ofNullable(of(reader, id).get(domain));
  }
}
