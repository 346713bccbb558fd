package nl.getrouw.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a request was not answered, as RFC 9457 (Problem Details for HTTP APIs) says it. */
final class Fault extends RuntimeException {

  private final HttpStatus status;
  private final String type;
  private final String title;
  private final transient Map<String, Object> more = new LinkedHashMap<>();

  private Fault(HttpStatus status, String type, String title, String detail) {
    super(detail);
    this.status = status;
    this.type = type;
    this.title = title;
  }

  static Fault unauthorized() {
    return new Fault(
        HttpStatus.UNAUTHORIZED,
        "key",
        "No valid key",
        "Send a key of your organisation as “Authorization: Bearer getrouw_…”. This one is missing,"
            + " unknown, expired or revoked; an administrator makes keys under Beheer, Koppelingen.");
  }

  static Fault forbidden(String detail) {
    return new Fault(HttpStatus.FORBIDDEN, "scope", "Outside the scope of this key", detail);
  }

  static Fault notFound() {
    return new Fault(
        HttpStatus.NOT_FOUND,
        "not-found",
        "Nothing here",
        "There is nothing at this address, or not for this key.");
  }

  static Fault method() {
    return new Fault(
        HttpStatus.METHOD_NOT_ALLOWED, "method", "Reading only", "This API answers GET and HEAD.");
  }

  static Fault parameter(String parameter, String detail) {
    Fault fault = new Fault(HttpStatus.BAD_REQUEST, "parameter", "A parameter is wrong", detail);
    fault.more.put("parameter", parameter);
    return fault;
  }

  static Fault tooMany(int limit, long seconds) {
    return new Fault(
        HttpStatus.TOO_MANY_REQUESTS,
        "rate",
        "Too many requests",
        "At most " + limit + " requests a minute. Try again in " + seconds + " seconds.");
  }

  static Fault notAcceptable() {
    return new Fault(
        HttpStatus.NOT_ACCEPTABLE,
        "format",
        "No such format",
        "Lists come as application/json or text/csv, everything else as application/json.");
  }

  static Fault internal() {
    return new Fault(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal",
        "Something went wrong here",
        "The fault is ours and has been written down. Trying again later may help.");
  }

  Fault with(String name, Object value) {
    more.put(name, value);
    return this;
  }

  HttpStatus status() {
    return status;
  }

  /** The members of the problem, in the order of the standard. */
  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:getrouw:api:" + type);
    body.put("title", title);
    body.put("status", status.value());
    body.put("detail", String.valueOf(getMessage()));
    body.putAll(more);
    return body;
  }
}
