package nl.getrouw.api;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes plain maps, lists, texts and numbers. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
  }
}
