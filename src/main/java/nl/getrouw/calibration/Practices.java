package nl.getrouw.calibration;

import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practice audits, for auditors and for administrators who want to see what auditors practise on.
 * Nobody sees another person's practice: one learns best unwatched.
 */
@Service
@Transactional
public class Practices {

  private final PracticeRepository repository;
  private final InstrumentLibrary instruments;

  Practices(PracticeRepository repository, InstrumentLibrary instruments) {
    this.repository = repository;
    this.instruments = instruments;
  }

  public boolean mayPractise(Actor actor) {
    return actor.holds(Role.AUDITOR) || actor.holdsEverywhere(Role.ADMINISTRATOR);
  }

  /**
   * The practice audit with what this person gave the last time.
   *
   * @throws NotFound for who may not practise
   */
  @Transactional(readOnly = true)
  public Practice practice(Actor actor) {
    if (!mayPractise(actor)) {
      throw new NotFound();
    }
    Vignette vignette = Vignettes.wilgenroos();
    Instrument instrument =
        instruments.published(actor.organisation()).stream()
            .filter(version -> version.code().equals(vignette.instrument()))
            .filter(version -> version.label().equals(vignette.version()))
            .findFirst()
            .map(version -> instruments.get(version.id()))
            .orElseThrow(NotFound::new);
    return new Practice(
        vignette,
        instrument,
        repository.latest(actor.id(), vignette.code()),
        repository.times(actor.id(), vignette.code()));
  }

  /**
   * Keeps the scores of a finished practice audit.
   *
   * @param scores a score on its scale for every item of the vignette, by code
   * @throws NotFound for who may not practise
   */
  public Practice finish(Actor actor, Map<String, Integer> scores) {
    Practice practice = practice(actor);
    Vignette vignette = practice.vignette();
    boolean complete =
        vignette.questions().stream()
            .allMatch(
                question -> {
                  Integer score = scores.get(question.item());
                  return score != null && practice.item(question).scale().contains(score);
                });
    if (!complete || scores.size() != vignette.questions().size()) {
      throw new Refusal("calibration.refused.gaps");
    }
    repository.insert(actor.id(), vignette.code(), scores);
    return practice(actor);
  }
}
