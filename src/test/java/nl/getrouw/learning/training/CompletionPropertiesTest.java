package nl.getrouw.learning.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.Completion.Outcome;
import nl.getrouw.learning.training.TrainingCertificate.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every training and every way to attend it, tried on many of both. */
class CompletionPropertiesTest {

  private static final int TRIES = 3000;

  private static void forAll(BiConsumer<Training, Random> property) {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      property.accept(training(random), random);
    }
  }

  private static Training training(Random random) {
    List<Part> parts = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      parts.add(
          new Part(
              100 + i,
              Bilingual.of("Deel " + i),
              BigDecimal.valueOf(5L + random.nextInt(76), 1),
              PartKind.DAY,
              random.nextInt(3) == 0));
    }
    return new Training(
        new TrainingId(1),
        true,
        "x",
        TrainingKind.BASIC,
        Bilingual.of("X"),
        Bilingual.of("X"),
        random.nextBoolean() ? null : 1 + random.nextInt(120),
        null,
        Set.of(),
        null,
        random.nextInt(101),
        parts,
        false,
        0);
  }

  private static Map<Long, Boolean> presence(Training training, Random random) {
    Map<Long, Boolean> presence = new HashMap<>();
    for (Part part : training.parts()) {
      int kind = random.nextInt(4);
      if (kind > 0) {
        presence.put(part.id(), kind > 1);
      }
    }
    return presence;
  }

  private static Map<Long, Boolean> with(
      Map<Long, Boolean> presence, long part, @Nullable Boolean now) {
    Map<Long, Boolean> changed = new HashMap<>(presence);
    if (now == null) {
      changed.remove(part);
    } else {
      changed.put(part, now);
    }
    return changed;
  }

  @Test
  void beingThereOnceMoreNeverMakesItWorse() {
    forAll(
        (training, random) -> {
          Map<Long, Boolean> presence = presence(training, random);
          Completion before = Completion.of(training, presence);
          for (Part part : training.parts()) {
            Completion after = Completion.of(training, with(presence, part.id(), true));
            assertThat(after.attended()).isGreaterThanOrEqualTo(before.attended());
            if (before.outcome() == Outcome.COMPLETE) {
              assertThat(after.outcome()).isEqualTo(Outcome.COMPLETE);
            }
            if (before.outcome() == Outcome.UNDER_WAY) {
              assertThat(after.outcome()).isNotEqualTo(Outcome.OUT_OF_REACH);
            }
          }
        });
  }

  @Test
  void missingSomethingNeverMakesItBetter() {
    forAll(
        (training, random) -> {
          Map<Long, Boolean> presence = presence(training, random);
          Completion before = Completion.of(training, presence);
          for (Part part : training.parts()) {
            Completion after = Completion.of(training, with(presence, part.id(), false));
            if (before.outcome() == Outcome.OUT_OF_REACH
                && !Boolean.FALSE.equals(presence.get(part.id()))) {
              assertThat(after.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
            }
            if (part.required()) {
              assertThat(after.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
              assertThat(after.missed()).contains(part);
            }
          }
        });
  }

  @Test
  void whoIsAlwaysThereCompletesAndNobodyDoesWithoutComing() {
    forAll(
        (training, random) -> {
          Map<Long, Boolean> all = new HashMap<>();
          training.parts().forEach(part -> all.put(part.id(), true));
          Completion always = Completion.of(training, all);
          assertThat(always.outcome()).isEqualTo(Outcome.COMPLETE);
          assertThat(always.attended()).isEqualByComparingTo(always.total());
          assertThat(Completion.of(training, Map.of()).outcome()).isEqualTo(Outcome.UNDER_WAY);
          Map<Long, Boolean> never = new HashMap<>();
          training.parts().forEach(part -> never.put(part.id(), false));
          assertThat(Completion.of(training, never).outcome()).isNotEqualTo(Outcome.COMPLETE);
        });
  }

  @Test
  void underWayIsExactlyWhatComingAlwaysFromNowOnCompletes() {
    forAll(
        (training, random) -> {
          Map<Long, Boolean> presence = presence(training, random);
          Map<Long, Boolean> best = new HashMap<>(presence);
          training.parts().forEach(part -> best.putIfAbsent(part.id(), true));
          boolean reachable = Completion.of(training, best).outcome() == Outcome.COMPLETE;
          boolean open = Completion.of(training, presence).outcome() != Outcome.OUT_OF_REACH;
          boolean nothingCounts =
              training.leastShare() == 0 && best.values().stream().noneMatch(Boolean.TRUE::equals);
          assertThat(open).isEqualTo(reachable || nothingCounts);
        });
  }

  @Test
  void completeMeansTheShareOfTheHours() {
    forAll(
        (training, random) -> {
          Completion completion = Completion.of(training, presence(training, random));
          if (completion.outcome() == Outcome.COMPLETE) {
            assertThat(completion.attended().doubleValue() / completion.total().doubleValue())
                .isGreaterThanOrEqualTo(training.leastShare() / 100.0 - 1e-9);
            assertThat(completion.missed()).isEmpty();
          }
        });
  }

  @Test
  void aCertificateGoesFromValidToLapsingToLapsedAndNeverBack() {
    forAll(
        (training, random) -> {
          LocalDate completed = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
          LocalDate expiry = training.expiry(completed);
          if (expiry == null) {
            assertThat(TrainingCertificate.status(null, completed.plusYears(50)))
                .isEqualTo(Status.VALID);
            return;
          }
          assertThat(TrainingCertificate.status(expiry, completed).isValid()).isTrue();
          assertThat(TrainingCertificate.status(expiry, expiry).isValid()).isTrue();
          assertThat(TrainingCertificate.status(expiry, expiry.plusDays(1)))
              .isEqualTo(Status.EXPIRED);
          Status before = Status.VALID;
          for (LocalDate day = completed;
              day.isBefore(expiry.plusDays(40));
              day = day.plusDays(9)) {
            Status now = TrainingCertificate.status(expiry, day);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
          }
        });
  }
}
