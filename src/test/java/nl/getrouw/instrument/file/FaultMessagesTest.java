package nl.getrouw.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault has a message in both languages, and every message a fault. */
class FaultMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void thereIsAMessageForEveryFaultAndAFaultForEveryMessage(String language) {
    assertThat(new TreeSet<>(messages(language).stringPropertyNames()))
        .isEqualTo(
            InstrumentFaultsTest.faultsWithACase()
                .map(fault -> Fault.PREFIX + fault)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyMessageShowsAllItsArguments(String language) {
    Properties messages = messages(language);
    InstrumentFaultsTest.cases()
        .forEach(
            each -> {
              var format =
                  new MessageFormat(
                      messages.getProperty(Fault.PREFIX + each.fault()), Locale.of("nl"));
              String text = format.format(each.arguments().toArray());
              assertThat(format.getFormatsByArgumentIndex())
                  .as(each.fault())
                  .hasSizeLessThanOrEqualTo(each.arguments().size());
              each.arguments().forEach(argument -> assertThat(text).contains(argument));
              assertThat(text).matches("(?s).*[.?]");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void noMessageNeedsQuotingSoThatItReadsTheSameWithAndWithoutFormatting(String language) {
    assertThat(messages(language).values())
        .allSatisfy(message -> assertThat(message.toString()).doesNotContain("'"));
  }

  private static Properties messages(String language) {
    String name = "/vaadin-i18n/translations-instrument" + language + ".properties";
    var messages = new Properties();
    try (var file =
        new InputStreamReader(
            FaultMessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      messages.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
