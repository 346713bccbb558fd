package nl.getrouw.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

  /** The folder lies among the temporary files on purpose: data is kept there as everywhere. */
  @Test
  void whatWasStoredIsThereAfterALaterStart(@TempDir Path folder) throws SQLException {
    assertThat(folder).startsWith(Path.of(System.getProperty("java.io.tmpdir")));
    try (var first = EmbeddedMariaDb.start(folder);
        Connection connection = connect(first);
        Statement statement = connection.createStatement()) {
      statement.execute("create table promise (words varchar(20))");
      statement.execute("insert into promise values ('samen op weg')");
    }

    try (var later = EmbeddedMariaDb.start(folder);
        Connection connection = connect(later);
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select words from promise")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("samen op weg");
    }
  }

  private static Connection connect(EmbeddedMariaDb database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
