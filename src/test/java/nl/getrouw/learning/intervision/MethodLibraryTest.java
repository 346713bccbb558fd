package nl.getrouw.learning.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Bilingual;
import org.junit.jupiter.api.Test;

/** The step plans that come with Getrouw: whole, in two languages, and their minutes add up. */
class MethodLibraryTest {

  private final MethodLibrary library = new MethodLibrary();

  @Test
  void thePlansThatWereAskedForAreThere() {
    Set<String> codes =
        library.all().stream().map(Method::code).collect(Collectors.toUnmodifiableSet());

    assertThat(codes).contains("succes", "roddel", "incident", "oplossing", "socratisch");
    assertThat(codes).hasSameSizeAs(library.all());
    assertThat(library.all()).anyMatch(Method::success);
  }

  @Test
  void everyTextIsWrittenInBothLanguagesAndShortEnoughToSay() {
    for (Method method : library.all()) {
      assertThat(texts(method))
          .as(method.code())
          .allSatisfy(
              text -> {
                assertThat(text.isOneText()).as(text.nl()).isFalse();
                assertThat(text.nl().length()).as(text.nl()).isLessThan(320);
                assertThat(text.en().length()).as(text.en()).isLessThan(320);
              });
    }
  }

  @Test
  void everyStepHasTimeAWayToBeginAndSomethingToWatchFor() {
    assertThat(library.all())
        .allSatisfy(
            method -> {
              assertThat(method.steps()).hasSizeBetween(Method.FEWEST_STEPS, Method.MOST_STEPS);
              assertThat(method.minutes()).isBetween(30, 120).matches(minutes -> minutes % 5 == 0);
              assertThat(method.steps()).allMatch(step -> !step.prompts().isEmpty());
            });
  }

  @Test
  void minutesThatDoNotAddUpAreRefused() {
    String file = MethodFile.write(library.all().getFirst());

    assertThat(MethodFile.read(file)).isEqualTo(library.all().getFirst());
    assertThatThrownBy(() -> MethodFile.read(file.replaceFirst("minutes: \\d+", "minutes: 44")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minutes");
  }

  private static List<Bilingual> texts(Method method) {
    List<Bilingual> texts =
        new ArrayList<>(List.of(method.name(), method.summary(), method.suits()));
    for (Method.Step step : method.steps()) {
      texts.addAll(List.of(step.name(), step.task(), step.watch()));
      texts.addAll(step.prompts());
    }
    return texts;
  }
}
