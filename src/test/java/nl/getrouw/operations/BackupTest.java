package nl.getrouw.operations;

import static nl.getrouw.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The backup that the containers make each night, run by hand against the tests' own database. */
@DatabaseTest
class BackupTest {

  @Autowired DSLContext db;
  @Autowired Fixture fixture;

  @Value("${getrouw.db.url}")
  String url;

  @Value("${getrouw.db.password}")
  String password;

  @Value("${getrouw.data}")
  String data;

  @TempDir Path folder;

  @Test
  void whatWasBackedUpCanBeRestoredAndStillRefusesToForget() throws Exception {
    Path clients = Path.of(data, "database", "server", "bin").toAbsolutePath();
    assumeThat(clients.resolve("mariadb-dump")).exists();
    fixture.organisation();
    int people = db.fetchCount(PERSON);

    Path dump = Path.of(run(clients, "getrouw", "now").strip());
    db.execute("create database getrouw_restored");
    try {
      run(clients, "getrouw_restored", "restore", dump.toString());

      assertThat(db.fetchCount(table(name("getrouw_restored", "person")))).isEqualTo(people);
      Integer triggers =
          db.selectCount()
              .from(table(name("information_schema", "triggers")))
              .where(field(name("trigger_schema")).eq("getrouw_restored"))
              .fetchSingle()
              .value1();
      assertThat(triggers).isPositive();
    } finally {
      db.execute("drop database getrouw_restored");
    }
  }

  private String run(Path clients, String schema, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("bash", "docker/backup.sh"));
    command.addAll(List.of(arguments));
    URI address = URI.create(url.substring("jdbc:".length()));
    ProcessBuilder process = new ProcessBuilder(command);
    process
        .environment()
        .putAll(
            Map.of(
                "PATH",
                clients + ":" + System.getenv("PATH"),
                "BACKUP_HOST",
                address.getHost(),
                "BACKUP_PORT",
                Integer.toString(address.getPort()),
                "BACKUP_PASSWORD",
                password,
                "BACKUP_SCHEMA",
                schema,
                "BACKUP_FOLDER",
                folder.toString()));
    Path faults = Files.createTempFile(folder, "faults", ".txt");
    Process running = process.redirectError(faults.toFile()).start();
    String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(Files.readString(faults)).isZero();
    return output;
  }
}
