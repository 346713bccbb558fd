package nl.getrouw.national;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Writes down the statements that a piece of work sends to the database, with their values. */
final class Recorder implements ExecuteListener {

  /** Adds the recorder to jOOQ. */
  @TestConfiguration
  static class Configuration {

    @Bean
    Recorder recorder() {
      return new Recorder();
    }

    @Bean
    DefaultExecuteListenerProvider recording(Recorder recorder) {
      return new DefaultExecuteListenerProvider(recorder);
    }
  }

  private final transient ThreadLocal<List<String>> heard = new ThreadLocal<>();

  /** The statements of some work, in the order in which they went. */
  List<String> of(Runnable work) {
    List<String> statements = new ArrayList<>();
    heard.set(statements);
    try {
      work.run();
    } finally {
      heard.remove();
    }
    return statements;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    List<String> statements = heard.get();
    Query query = context.query();
    if (statements != null && query != null) {
      statements.add(query.getSQL(ParamType.INLINED));
    } else if (statements != null && context.sql() != null) {
      statements.add(context.sql());
    }
  }
}
