package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.TrainingCertificate.Status;
import nl.getrouw.learning.training.TrainingCertificateRepository.Held;
import nl.getrouw.organisation.Setting;
import org.jspecify.annotations.Nullable;

/** How somebody stands with a training. */
public enum Standing {
  /** Holds a valid certificate. */
  TRAINED,
  /** Holds a certificate that lapses within three months. */
  DUE,
  /** Held a certificate that lapsed. */
  EXPIRED,
  /** Has a place in an edition, or waits for one. */
  REGISTERED,
  /** It is meant for this person, who has what is needed before. */
  ELIGIBLE,
  /** It is meant for this person, who first needs another training. */
  LATER,
  /** It is not meant for this person. */
  NOT_MEANT;

  /** Message key of the standing. */
  public String key() {
    return "training.standing." + name();
  }

  /** Whether a valid certificate is there. */
  public boolean isTrained() {
    return this == TRAINED || this == DUE;
  }

  /**
   * @param held what this person holds, of all trainings
   * @param registered has a place in this training or waits for one
   * @param catalogue all trainings by id
   */
  static Standing of(
      Training training,
      Learner learner,
      Collection<Held> held,
      boolean registered,
      Map<TrainingId, Training> catalogue,
      LocalDate on) {
    Optional<Held> own = best(held, training);
    Status status =
        own.map(one -> TrainingCertificate.status(one.expiresOn(), on)).orElse(Status.EXPIRED);
    if (status.isValid()) {
      return status == Status.VALID ? TRAINED : DUE;
    }
    if (registered) {
      return REGISTERED;
    }
    if (!isMeantFor(training, learner) || hasOtherBasic(training, held, catalogue, on)) {
      return NOT_MEANT;
    }
    if (own.isPresent()) {
      return EXPIRED;
    }
    return hasBefore(training.prerequisite(), held, catalogue) ? ELIGIBLE : LATER;
  }

  /** The certificate that is valid longest; of those the last that was earned. */
  static Optional<Held> best(Collection<Held> held, Training training) {
    return held.stream()
        .filter(one -> one.training().equals(training.id()))
        .max(
            Comparator.comparing(
                    (Held one) -> one.expiresOn() == null ? LocalDate.MAX : one.expiresOn())
                .thenComparing(Held::completedOn));
  }

  /** By the roles held, and by the support that the teams give. */
  static boolean isMeantFor(Training training, Learner learner) {
    if (training.meantFor().stream().noneMatch(learner.roles()::contains)) {
      return false;
    }
    Setting setting = training.setting();
    if (setting != null) {
      return learner.worksWith(setting);
    }
    return training.kind() != TrainingKind.BASIC || !learner.worksOnlyWith(Setting.YOUTH);
  }

  /** One basic training is enough. */
  private static boolean hasOtherBasic(
      Training training, Collection<Held> held, Map<TrainingId, Training> catalogue, LocalDate on) {
    return training.kind().isBasic()
        && held.stream()
            .anyMatch(
                one ->
                    isBasic(catalogue.get(one.training()))
                        && TrainingCertificate.status(one.expiresOn(), on).isValid());
  }

  /**
   * Whether what is needed before was followed once, even if its certificate lapsed; any basic
   * training serves for another.
   */
  static boolean hasBefore(
      @Nullable TrainingId prerequisite,
      Collection<Held> held,
      Map<TrainingId, Training> catalogue) {
    if (prerequisite == null) {
      return true;
    }
    boolean basic = isBasic(catalogue.get(prerequisite));
    return held.stream()
        .map(Held::training)
        .anyMatch(one -> one.equals(prerequisite) || (basic && isBasic(catalogue.get(one))));
  }

  private static boolean isBasic(@Nullable Training training) {
    return training != null && training.kind().isBasic();
  }
}
