package nl.getrouw.guest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.getrouw.guest.Wording.Question;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Refusal;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

  private static final int LONGEST = 16;

  private final Wordings wordings =
      new Wordings(new WordingRepository(DSL.using(SQLDialect.MARIADB), Clock.systemUTC()));

  @Test
  void ourScaleHasTwoQuestionsPerIngredientForEveryGroup() throws IOException {
    Instrument scale = instrument("srh-getrouw-1.0");
    List<Question> questions = ours(scale).questions();

    Map<String, Long> perDomain =
        questions.stream()
            .collect(groupingBy(question -> scale.domainOf(question.item()).code(), counting()));
    assertThat(perDomain).hasSize(7).allSatisfy((domain, count) -> assertThat(count).isEqualTo(2));
    assertThat(questions)
        .allSatisfy(
            question -> assertThat(question.words().keySet()).isEqualTo(Set.of(Voice.values())));
  }

  /** A2: short sentences, one question that begins with a verb, in both languages. */
  @Test
  void theWordsAreShortQuestions() throws IOException {
    for (Question question : ours(instrument("srh-getrouw-1.0")).questions()) {
      for (Voice voice : Voice.values()) {
        Bilingual words = question.words().get(voice);
        assertThat(words.isOneText()).as(words.nl()).isFalse();
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
          String text = words.in(language);
          assertThat(text).contains("?");
          String asked = text.substring(0, text.indexOf('?'));
          assertThat(asked.split(" ").length).as(text).isLessThanOrEqualTo(LONGEST);
          assertThat(asked).as("one thing at a time").doesNotContain(";", "(", " en/of ");
        }
      }
    }
  }

  @Test
  void everyQuestionIsAskedOnce() throws IOException {
    List<Question> questions = ours(instrument("srh-getrouw-1.0")).questions();
    for (Voice voice : Set.of(Voice.CLIENT, Voice.STAFF)) {
      Set<String> asked = new TreeSet<>();
      questions.forEach(question -> asked.add(question.words().get(voice).nl()));
      assertThat(asked).hasSameSizeAs(questions);
    }
  }

  @Test
  void anotherInstrumentHasNoWords() throws IOException {
    assertThat(wordings.of(instrument("ips-25-1.0"), null)).isEmpty();
    assertThat(wordings.of(instrument("imr-fidelity-1.0"), null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "format: 2",
        "format: 1\ninstrument: x\nversions: [\"1\"]",
        "format: 1\ninstrument: x\nversions: [\"1\"]\nquestions: []",
        "format: 1\ninstrument: x\nversions: [\"1\"]\nquestions: [{item: \"1\"}]",
        "- a list",
        "!!java.io.File [x]"
      })
  void aFileThatIsNotSoundIsRefused(String yaml) {
    assertThatThrownBy(() -> WordingFile.read(yaml)).isInstanceOf(Refusal.class);
  }

  private Wording ours(Instrument instrument) {
    return wordings.of(instrument, null).orElseThrow();
  }

  private static Instrument instrument(String file) throws IOException {
    byte[] yaml = Files.readAllBytes(Path.of("src/main/resources/instruments", file + ".yaml"));
    if (InstrumentFile.read(yaml) instanceof Reading.Sound sound) {
      return sound.instrument();
    }
    throw new AssertionError(file);
  }
}
