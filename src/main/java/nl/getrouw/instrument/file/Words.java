package nl.getrouw.instrument.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the choices of a definition are written in a file: {@code MEAN_OF_DOMAINS} is
 * mean-of-domains.
 */
final class Words {

  private Words() {}

  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> List<String> all(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants()).map(Words::of).toList();
  }

  static <E extends Enum<E>> Optional<E> parse(Class<E> choices, String word) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> of(choice).equals(word))
        .findFirst();
  }
}
