package nl.getrouw.api;

/** Where the API stands. */
final class ApiPaths {

  static final String BASE = "/api/v1";
  static final String CONTRACT = BASE + "/openapi.json";

  private ApiPaths() {}
}
