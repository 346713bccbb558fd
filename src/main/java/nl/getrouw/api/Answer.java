package nl.getrouw.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers in the form that was asked for, with a fingerprint (ETag), so that what did not change
 * need not be sent again.
 */
final class Answer {

  private static final MediaType CSV =
      MediaType.parseMediaType("text/csv;charset=utf-8;header=present");

  private Answer() {}

  /**
   * A page of a list.
   *
   * @param rows of this page
   * @param total rows of all pages
   */
  static <T> ResponseEntity<byte[]> list(
      Question question, Columns<T> columns, List<? extends T> rows, int total) {
    boolean more = question.page().hasNext(total);
    HttpHeaders headers = new HttpHeaders();
    if (more) {
      headers.set(HttpHeaders.LINK, "<" + question.next() + ">; rel=\"next\"");
    }
    headers.set("X-Total-Count", Integer.toString(total));
    if (question.csv()) {
      return answer(csv(columns, rows).getBytes(StandardCharsets.UTF_8), CSV, headers);
    }
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    page.put("number", question.page().number());
    page.put("size", question.page().size());
    page.put("total", total);
    page.put("next", more ? question.next() : null);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("items", rows.stream().map(columns::named).toList());
    body.put("page", page);
    return answer(Json.bytes(body), MediaType.APPLICATION_JSON, headers);
  }

  /** One thing by itself. */
  static ResponseEntity<byte[]> one(Map<String, ?> thing) {
    return answer(Json.bytes(thing), MediaType.APPLICATION_JSON, new HttpHeaders());
  }

  private static ResponseEntity<byte[]> answer(byte[] body, MediaType type, HttpHeaders headers) {
    return ResponseEntity.ok()
        .headers(headers)
        .contentType(type)
        .eTag(fingerprint(body))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
        .body(body);
  }

  private static String fingerprint(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As RFC 4180 has it: commas, a point in numbers, an empty cell where there is nothing. */
  private static <T> String csv(Columns<T> columns, List<? extends T> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(',').build(out)) {
      csv.writeRecord(columns.names());
      rows.forEach(row -> csv.writeRecord(columns.cells(row).stream().map(Answer::cell).toList()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toString();
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> harmless(text);
      default -> value.toString();
    };
  }

  /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
