package nl.getrouw.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract as it was handed out, to hold answers against. */
final class Spoken {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode document;

  Spoken(String text) {
    document = JSON.readTree(text);
  }

  List<String> paths() {
    return new ArrayList<>(document.get("paths").propertyNames());
  }

  JsonNode operation(String path) {
    return document.get("paths").get(path).get("get");
  }

  /** Names of the parameters that stand behind a question mark. */
  List<String> filters(String path) {
    List<String> names = new ArrayList<>();
    JsonNode parameters = operation(path).get("parameters");
    if (parameters != null) {
      for (JsonNode one : parameters) {
        JsonNode parameter = document.at(one.get("$ref").asString().substring(1));
        if (parameter.get("in").asString().equals("query")) {
          names.add(parameter.get("name").asString());
        }
      }
    }
    return names;
  }

  /** The columns of a list, in the order of the contract. */
  List<String> columns(String path) {
    JsonNode schema = operation(path).at("/responses/200/content/application~1json/schema");
    String row = schema.at("/properties/items/items/$ref").asString();
    return new ArrayList<>(document.at(row.substring(1)).get("properties").propertyNames());
  }

  /** The answer has a status that the contract names, and the shape that goes with it. */
  void matches(String path, MockHttpServletResponse answer) throws Exception {
    JsonNode responses = operation(path).get("responses");
    String status = Integer.toString(answer.getStatus());
    assertThat(responses.propertyNames()).as(path).contains(status);
    String type = answer.getContentType().replaceAll(";.*", "");
    boolean shared = responses.get(status).has("$ref");
    String at =
        shared
            ? responses.get(status).get("$ref").asString()
            : "#/paths/" + escaped(path) + "/get/responses/" + status;
    assertThat(document.at(at.substring(1)).get("content").propertyNames()).as(path).contains(type);
    fits(at + "/content/" + escaped(type) + "/schema", answer.getContentAsString());
  }

  private void fits(String reference, String text) {
    ObjectNode schema = document.deepCopy().asObject();
    schema.put("$ref", reference);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(text, InputFormat.JSON))
        .as(reference + " of " + text)
        .isEmpty();
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
