package nl.getrouw.instrument;

import java.io.IOException;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.instrument.file.Reading;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the instruments that come with Getrouw into the database at start, each version once. */
@Component
@DependsOnDatabaseInitialization
class ShippedInstruments implements InitializingBean {

  private final InstrumentRepository repository;
  private final TransactionTemplate transaction;

  ShippedInstruments(InstrumentRepository repository, TransactionTemplate transaction) {
    this.repository = repository;
    this.transaction = transaction;
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.yaml")) {
      ship(file);
    }
  }

  private void ship(Resource file) throws IOException {
    switch (InstrumentFile.read(file.getContentAsByteArray())) {
      case Reading.Sound sound ->
          transaction.executeWithoutResult(
              status -> repository.ship(sound.instrument(), sound.yaml()));
      case Reading.Faulty faulty ->
          throw new IllegalStateException(file.getFilename() + ": " + faulty.faults());
    }
  }
}
