package nl.getrouw.instrument.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of the file. Reads what is asked for, reports what is wrong with it, and always gives
 * something to go on with, so that the whole file is read in one go.
 */
final class Section {

  private static final int LONGEST_STEP = 40;
  private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,9})?");

  private final Map<String, Node> values;
  private final String path;
  private final Context context;

  /** What all sections of a file share. */
  record Context(Findings findings, boolean onlyDutch) {}

  private Section(Map<String, Node> values, String path, Context context) {
    this.values = values;
    this.path = path;
    this.context = context;
  }

  /**
   * A section whose keys are known; keys that are not are reported, with the known key that was
   * probably meant.
   */
  static Section of(Node.Mapping mapping, String path, Context context, Collection<String> known) {
    var section = new Section(mapping.values(), path, context);
    for (String key : mapping.values().keySet()) {
      if (!known.contains(key)) {
        section.unknownKey(key, known);
      }
    }
    return section;
  }

  String path() {
    return path;
  }

  String path(String key) {
    return path(path, key);
  }

  /** The path of a key; a key that is far too long does not make the path so. */
  static String path(String around, String key) {
    String step = Fault.clip(key, LONGEST_STEP);
    return around.isEmpty() ? step : around + "." + step;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isInDoubt(String key) {
    return findings().isInDoubt(path(key));
  }

  // Text

  /** Text that must be there; something else stands in for it where it is not. */
  String text(String key, int longest, String otherwise) {
    if (!require(key)) {
      return otherwise;
    }
    return words(values.get(key), path(key), longest).orElse(otherwise);
  }

  /** A code that must be there; where it is not, a code that no other section has. */
  String code(String key, Form form) {
    if (!require(key)) {
      return "?" + path;
    }
    return code(values.get(key), path(key), form).orElse("?" + path);
  }

  List<String> codes(String key, Form form, int most) {
    return list(key, most, (node, place) -> code(node, place, form));
  }

  List<String> texts(String key, int longest, int most) {
    return has(key) ? list(key, most, (node, place) -> words(node, place, longest)) : List.of();
  }

  Bilingual bilingual(String key, int longest) {
    Bilingual text = require(key) ? bilingualOrNull(key, longest) : null;
    return text == null ? Bilingual.of("?") : text;
  }

  @Nullable Bilingual bilingualOrNull(String key, int longest) {
    if (!has(key)) {
      return null;
    }
    Section section = section(key, List.of("nl", "en")).orElse(null);
    if (section == null) {
      return null;
    }
    String dutch = section.text("nl", longest, "?");
    if (!section.has("en")) {
      if (!context.onlyDutch() && !findings().hasDoubtAt(section.path("en"))) {
        findings().fault(section.path("en"), "englishMissing");
      }
      return Bilingual.of(dutch);
    }
    return new Bilingual(dutch, section.text("en", longest, dutch));
  }

  // Numbers and choices

  int integer(String key, int min, int max, int otherwise) {
    Integer value = require(key) ? integerOrNull(key, min, max) : null;
    return value == null ? otherwise : value;
  }

  @Nullable Integer integerOrNull(String key, int min, int max) {
    String digits = has(key) ? number(key, INTEGER, "integerExpected") : null;
    if (digits == null) {
      return null;
    }
    int value = Integer.parseInt(digits);
    if (value < min || value > max) {
      findings()
          .doubt(path(key), "numberOutside", digits, Integer.toString(min), Integer.toString(max));
      return null;
    }
    return value;
  }

  @Nullable BigDecimal decimalOrNull(String key) {
    String digits = has(key) ? number(key, DECIMAL, "decimalExpected") : null;
    return digits == null ? null : new BigDecimal(digits);
  }

  /** A number above 0 with at most four decimals. */
  BigDecimal positive(String key, BigDecimal max, BigDecimal otherwise) {
    BigDecimal value = decimalOrNull(key);
    if (value == null) {
      return otherwise;
    }
    if (value.signum() <= 0 || value.compareTo(max) > 0 || value.stripTrailingZeros().scale() > 4) {
      findings().doubt(path(key), "positiveOutside", value.toPlainString(), max.toPlainString());
      return otherwise;
    }
    return value;
  }

  boolean flag(String key, boolean otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    if (values.get(key) instanceof Node.Scalar(String text, boolean plain)
        && plain
        && (text.equals("true") || text.equals("false"))) {
      return text.equals("true");
    }
    findings().doubt(path(key), "flagExpected");
    return otherwise;
  }

  <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
    if (!require(key)) {
      return otherwise;
    }
    E choice = choiceOrNull(key, choices);
    return choice == null ? otherwise : choice;
  }

  <E extends Enum<E>> @Nullable E choiceOrNull(String key, Class<E> choices) {
    String word = word(key);
    if (word == null) {
      return null;
    }
    Optional<E> choice = Words.parse(choices, word);
    if (choice.isEmpty()) {
      unknownWord(key, word, Words.all(choices));
    }
    return choice.orElse(null);
  }

  /** The text of a key that holds one word; absent, and reported unless there is no such key. */
  @Nullable String word(String key) {
    if (!has(key)) {
      return null;
    }
    return words(values.get(key), path(key), 100).orElse(null);
  }

  /** Reports a word that is none of the known ones. */
  void unknownWord(String key, String word, List<String> known) {
    Optional<String> meant = Nearest.to(word, known);
    if (meant.isPresent()) {
      findings().doubt(path(key), "wordMeant", word, meant.get());
    } else {
      findings().doubt(path(key), "wordUnknown", word, String.join(", ", known));
    }
  }

  // Sections and lists

  Optional<Section> section(String key, Collection<String> known) {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case Node.Mapping mapping -> Optional.of(of(mapping, path(key), context, known));
      case Node.Scalar scalar when scalar.isNothing() -> nothing(key);
      case Node _ -> {
        findings().doubt(path(key), "mappingExpected", key);
        yield Optional.empty();
      }
    };
  }

  /** A section whose keys are whole numbers, each with a text. */
  Map<Integer, Bilingual> textsByNumber(String key, int longest) {
    Map<Integer, Bilingual> texts = new LinkedHashMap<>();
    Node node = values.get(key);
    if (node instanceof Node.Mapping(Map<String, Node> entries)) {
      var section = new Section(entries, path(key), context);
      for (String number : entries.keySet()) {
        if (INTEGER.matcher(number).matches() && !number.startsWith("+")) {
          Bilingual text = section.bilingualOrNull(number, longest);
          if (text != null) {
            texts.put(Integer.valueOf(number), text);
          }
        } else {
          findings().fault(section.path(number), "anchorNotNumber", number);
        }
      }
    } else {
      section(key, List.of());
    }
    return texts;
  }

  /** The sections of a list that must be there. */
  List<Section> sections(String key, int most, Collection<String> known) {
    return list(
        key,
        most,
        (node, place) -> {
          if (node instanceof Node.Mapping mapping) {
            return Optional.of(of(mapping, place, context, known));
          }
          findings().doubt(place, "entryNotMapping");
          return Optional.empty();
        });
  }

  /** Whether a key is there; reported if it is not. */
  boolean require(String key) {
    if (!has(key) && !findings().hasDoubtAt(path(key))) {
      findings().doubt(path(key), "keyMissing", key);
    }
    return has(key);
  }

  private interface EntryReader<T> {
    Optional<T> read(Node node, String path);
  }

  private <T> List<T> list(String key, int most, EntryReader<T> reader) {
    if (!require(key)) {
      return List.of();
    }
    if (values.get(key) instanceof Node.Scalar scalar && scalar.isNothing()) {
      nothing(key);
      return List.of();
    }
    if (!(values.get(key) instanceof Node.Sequence(List<Node> entries))) {
      findings().doubt(path(key), "listExpected", key);
      return List.of();
    }
    if (entries.size() > most) {
      findings()
          .doubt(
              path(key), "listTooLong", Integer.toString(entries.size()), Integer.toString(most));
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < Math.min(entries.size(), most); i++) {
      reader.read(entries.get(i), path(key) + "[" + (i + 1) + "]").ifPresent(read::add);
    }
    return read;
  }

  private Optional<String> code(@Nullable Node node, String place, Form form) {
    Optional<String> text = words(node, place, 1000);
    if (text.isPresent() && !form.fits(text.get())) {
      findings().doubt(place, form.fault(), text.get(), Integer.toString(form.longest()));
    }
    return text;
  }

  private Optional<String> words(@Nullable Node node, String place, int longest) {
    if (!(node instanceof Node.Scalar scalar)) {
      findings().doubt(place, "textExpected");
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (text.isEmpty() || scalar.isNothing()) {
      findings().doubt(place, "textEmpty");
      return Optional.empty();
    }
    if (!scalar.isText()) {
      findings().doubt(place, "textNeedsQuotes", text);
      return Optional.empty();
    }
    if (text.length() > longest) {
      findings()
          .fault(place, "textTooLong", Integer.toString(text.length()), Integer.toString(longest));
    }
    if (!Characters.areFitForText(text)) {
      findings().fault(place, "textCharacters");
    }
    return Optional.of(text);
  }

  private @Nullable String number(String key, Pattern pattern, String fault) {
    if (values.get(key) instanceof Node.Scalar(String text, boolean plain)
        && plain
        && pattern.matcher(text).matches()) {
      return text;
    }
    findings().doubt(path(key), fault, key);
    return null;
  }

  private <T> Optional<T> nothing(String key) {
    findings().doubt(path(key), "keyWithoutValue", key);
    return Optional.empty();
  }

  private void unknownKey(String key, Collection<String> known) {
    List<String> free = known.stream().filter(name -> !has(name)).toList();
    Optional<String> meant = Nearest.to(key, free);
    if (meant.isPresent()) {
      findings().fault(path(key), "keyMeant", key, meant.get());
      findings().doubt(path(meant.get()));
    } else {
      findings().fault(path(key), "keyUnknown", key, String.join(", ", known));
    }
  }

  private Findings findings() {
    return context.findings();
  }
}
