package nl.getrouw.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a programme asks: the filters and the page, each checked, and nothing that the list does not
 * know.
 */
final class Question {

  private static final String CSV = "text/csv";

  private final HttpServletRequest request;
  private final Page page;

  /**
   * @param filters the filters that this list knows, beside page and size
   * @throws Fault for any other parameter, or one that occurs twice
   */
  Question(HttpServletRequest request, String... filters) {
    this.request = request;
    TreeSet<String> known = new TreeSet<>(Arrays.asList(filters));
    known.addAll(List.of("page", "size"));
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Fault.parameter(name, "There is no parameter " + name + " here.")
                    .with("allowed", List.copyOf(known));
              }
              if (values.length > 1) {
                throw Fault.parameter(name, "The parameter " + name + " may occur once.");
              }
            });
    this.page = new Page(number("page", 1, 1, 1_000_000), number("size", Page.USUAL, 1, Page.MOST));
    if ((long) page.number() * page.size() > Integer.MAX_VALUE) {
      throw Fault.parameter("page", "There is no page that far.");
    }
  }

  Page page() {
    return page;
  }

  /**
   * Whether rows are wanted with commas between: the address ends in .csv, or the header says so.
   */
  boolean csv() {
    if (request.getRequestURI().endsWith(".csv")) {
      return true;
    }
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || accept.contains("json") || accept.contains("*/*")) {
      return false;
    }
    if (accept.contains(CSV)) {
      return true;
    }
    throw Fault.notAcceptable();
  }

  /** A number from 1 on that names a row; null when it was not given. */
  @Nullable Long id(String name) {
    String text = request.getParameter(name);
    if (text == null) {
      return null;
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw Fault.parameter(name, name + " is the number of a unit, such as 12.");
    }
    return Long.valueOf(text);
  }

  /** A day such as 2026-02-14; null when it was not given. */
  @Nullable LocalDate day(String name) {
    String text = request.getParameter(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw Fault.parameter(name, name + " is a day such as 2026-02-14.");
    }
  }

  /** A month such as 2026-02; null when it was not given. */
  @Nullable YearMonth month(String name) {
    String text = request.getParameter(name);
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeParseException noMonth) {
      throw Fault.parameter(name, name + " is a month such as 2026-02.");
    }
  }

  /** A text; null when it was not given. */
  @Nullable String text(String name) {
    return request.getParameter(name);
  }

  private int number(String name, int usual, int from, int to) {
    String text = request.getParameter(name);
    if (text == null) {
      return usual;
    }
    if (!text.matches("[0-9]{1,9}")
        || Integer.parseInt(text) < from
        || Integer.parseInt(text) > to) {
      throw Fault.parameter(name, name + " is a number from " + from + " to " + to + ".");
    }
    return Integer.parseInt(text);
  }

  /** The address of the next page, with the same filters. */
  String next() {
    StringBuilder next = new StringBuilder(request.getRequestURI()).append('?');
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("page") && !name.equals("size")) {
                next.append(name).append('=').append(encoded(values[0])).append('&');
              }
            });
    return next.append("page=")
        .append(page.number() + 1)
        .append("&size=")
        .append(page.size())
        .toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
