package nl.getrouw.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract (OpenAPI 3.1) as it is written down in {@code api/openapi.yaml}. */
@Component
class Contract {

  /** What a column of a list means. */
  record Entry(String list, String column, String type, String values, String description) {}

  private static final String FILE = "/api/openapi.yaml";

  private final Map<String, Object> document;
  private final byte[] json;

  Contract() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(1_000); // our own file: no harm in repeating itself
    try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
      document = new Yaml(new SafeConstructor(options)).load(Objects.requireNonNull(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    json = Json.bytes(document);
  }

  byte[] json() {
    return json.clone();
  }

  /** Every column of every list, as the schemas describe it: a schema is a list's row. */
  List<Entry> codebook() {
    List<Entry> entries = new ArrayList<>();
    Map<String, Object> schemas = map(map(document, "components"), "schemas");
    for (String name : schemas.keySet()) {
      Map<String, Object> schema = map(schemas, name);
      if (schema.containsKey("x-list")) {
        map(schema, "properties").keySet().stream()
            .map(column -> entry(schema, column))
            .forEach(entries::add);
      }
    }
    return entries;
  }

  private static Entry entry(Map<String, Object> schema, String column) {
    Map<String, Object> of = map(map(schema, "properties"), column);
    String format = of.containsKey("format") ? " (" + of.get("format") + ")" : "";
    return new Entry(
        String.valueOf(schema.get("x-list")),
        column,
        words(of.getOrDefault("type", "")) + format,
        words(of.getOrDefault("enum", "")),
        String.valueOf(of.getOrDefault("description", "")));
  }

  private static String words(Object value) {
    return value instanceof List<?> several
        ? several.stream()
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(" | "))
        : String.valueOf(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String key) {
    return (Map<String, Object>) Objects.requireNonNull(parent.get(key), key);
  }
}
