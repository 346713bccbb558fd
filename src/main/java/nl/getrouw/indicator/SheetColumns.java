package nl.getrouw.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.indicator.Figure.Field;

/** The columns of a file with figures; Dutch and English headings both serve. */
public final class SheetColumns {

  private static final String NOTE = "toelichting";

  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);

  private SheetColumns(Definition definition) {
    names.put(Field.PERIOD, List.of("periode", "period"));
    if (definition.divides()) {
      names.put(Field.NUMERATOR, List.of("teller", "numerator"));
      names.put(Field.DENOMINATOR, List.of("noemer", "denominator"));
    } else {
      names.put(Field.NUMERATOR, List.of("waarde", "value"));
    }
    names.put(Field.NOTE, List.of(NOTE, "note"));
  }

  public static SheetColumns of(Definition definition) {
    return new SheetColumns(definition);
  }

  /** The Dutch headings, in the order in which our own files have them. */
  public List<String> headings() {
    return names.values().stream().map(List::getFirst).toList();
  }

  String all() {
    return String.join(", ", headings());
  }

  String word(Field field) {
    return names.getOrDefault(field, List.of(field.name())).getFirst();
  }

  List<Field> required() {
    return names.keySet().stream().filter(field -> field != Field.NOTE).toList();
  }

  Optional<Field> named(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT);
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
