package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.learning.training.file.FileFault;
import org.jspecify.annotations.Nullable;

/** What importing a file with training records would do. */
public sealed interface ImportPreview {

  /**
   * Nothing is wrong with it.
   *
   * @param rows of the file
   * @param certificates that would be added
   * @param jobs of which something would change
   * @param known rows that say what is there already
   */
  record Ready(int rows, List<NewCertificate> certificates, List<NewJob> jobs, int known)
      implements ImportPreview {
    public Ready {
      certificates = List.copyOf(certificates);
      jobs = List.copyOf(jobs);
    }

    public boolean changesNothing() {
      return certificates.isEmpty() && jobs.isEmpty();
    }
  }

  /**
   * It cannot be imported.
   *
   * @param count of all faults
   * @param faults the first of them, by row and column
   */
  record Faulty(int count, List<FileFault> faults) implements ImportPreview {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** This very file was imported before; importing it again would do nothing. */
  record Earlier(Run run) implements ImportPreview {}

  /** A certificate that would be added. */
  record NewCertificate(
      String person, Bilingual training, LocalDate completedOn, @Nullable LocalDate expiresOn) {}

  /** A job of which something would change; null for what stays as it is. */
  record NewJob(
      String person, String team, @Nullable BigDecimal fte, @Nullable LocalDate startedOn) {}

  /** A file that was imported. */
  record Run(String fileName, int rows, int certificates, Instant at, String by) {}
}
