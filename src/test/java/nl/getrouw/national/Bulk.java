package nl.getrouw.national;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Rows of one table that go to the database together, with {@code load data local infile}. */
final class Bulk {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final String table;
  private final String columns;
  private final StringBuilder rows = new StringBuilder();
  private long lastId;
  private long count;

  Bulk(Connection connection, String table, String columns) throws SQLException {
    this.table = table;
    this.columns = columns;
    if (columns.startsWith("id,")) {
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("select max(id) from " + table)) {
        result.next();
        lastId = result.getLong(1);
      }
    }
  }

  /** Adds a row under a new id. */
  long add(@Nullable Object... values) {
    lastId++;
    rows.append(lastId).append('\t');
    put(values);
    return lastId;
  }

  /** Adds a row of a table without an id of its own. */
  void put(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      rows.append(i == 0 ? "" : "\t");
      append(values[i]);
    }
    rows.append('\n');
    count++;
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case null -> rows.append("\\N");
      case Boolean yes -> rows.append(yes ? '1' : '0');
      case Instant moment -> MOMENT.formatTo(moment, rows);
      case String text -> rows.append(text.replace("\\", "\\\\").replace("\t", "\\t"));
      default -> rows.append(value);
    }
  }

  /** Sends what was added. */
  void flush(Connection connection) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement
          .unwrap(org.mariadb.jdbc.Statement.class)
          .setLocalInfileInputStream(
              new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
      statement.execute(
          "load data local infile 'rows' into table %s character set utf8mb4 (%s)"
              .formatted(table, columns));
    }
    rows.setLength(0);
  }

  String table() {
    return table;
  }

  long count() {
    return count;
  }
}
