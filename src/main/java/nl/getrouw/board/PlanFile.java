package nl.getrouw.board;

import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Plans as they are stored: YAML files of ours, JSON in the database. */
final class PlanFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A plan with the code by which a board remembers it. */
  record Coded(String code, Plan plan) {}

  private PlanFile() {}

  /**
   * @throws IllegalArgumentException if something is missing or not as it should be
   */
  static Coded yaml(String text) {
    Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new Coded(
        Objects.requireNonNull(file.get("code")).toString(), JSON.convertValue(file, Plan.class));
  }

  static Plan read(String json) {
    return JSON.readValue(json, Plan.class);
  }

  static String write(Plan plan) {
    return JSON.writeValueAsString(plan);
  }
}
