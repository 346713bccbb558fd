package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.training.ImportPreview.NewCertificate;
import nl.getrouw.learning.training.ImportPreview.NewJob;
import nl.getrouw.learning.training.RecordReader.Earned;
import nl.getrouw.learning.training.RecordReader.JobSaid;
import nl.getrouw.learning.training.TrainingImportRepository.Known;
import nl.getrouw.learning.training.file.FileFault;
import nl.getrouw.learning.training.file.TableFile;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in training records that were kept elsewhere, from a file as {@code
 * docs/training-import.md} describes it; for administrators of the whole organisation, to anybody
 * else nothing is found. A file is imported as a whole or not at all, and what is there already is
 * left as it is.
 */
@Service
@Transactional
public class TrainingImports {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = TableFile.MOST_BYTES;

  /** The most faults that are named. */
  public static final int MOST_FAULTS = 100;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT).withZone(Moments.ZONE);

  private final TrainingImportRepository repository;
  private final CatalogueRepository catalogue;
  private final TrainingCertificateRepository certificates;
  private final LearnerRepository learners;
  private final Trail trail;
  private final Clock clock;

  TrainingImports(
      TrainingImportRepository repository,
      CatalogueRepository catalogue,
      TrainingCertificateRepository certificates,
      LearnerRepository learners,
      Trail trail,
      Clock clock) {
    this.repository = repository;
    this.catalogue = catalogue;
    this.certificates = certificates;
    this.learners = learners;
    this.trail = trail;
    this.clock = clock;
  }

  /** The files that were imported last, newest first. */
  @Transactional(readOnly = true)
  public List<ImportPreview.Run> latest(Actor actor) {
    required(actor);
    return repository.latest(actor.organisation());
  }

  /** What in a file is new. */
  private record Contents(
      int rows, List<Earned> added, List<JobSaid> jobs, int known, List<FileFault> faults) {}

  /**
   * What importing a file would do.
   *
   * @throws Refusal when the file is too large
   */
  @Transactional(readOnly = true)
  public ImportPreview preview(Actor actor, ReceivedFile file) {
    required(actor);
    Optional<ImportPreview.Run> earlier = repository.find(actor.organisation(), file.sha256());
    if (earlier.isPresent()) {
      return new ImportPreview.Earlier(earlier.get());
    }
    Contents contents = read(actor, file);
    if (!contents.faults().isEmpty()) {
      return new ImportPreview.Faulty(contents.faults().size(), inOrder(contents.faults()));
    }
    return new ImportPreview.Ready(
        contents.rows(),
        contents.added().stream()
            .map(
                one ->
                    new NewCertificate(
                        one.person().name(),
                        one.training().name(),
                        one.completedOn(),
                        one.expiresOn()))
            .toList(),
        contents.jobs().stream()
            .map(
                one ->
                    new NewJob(
                        one.person().name(), one.job().team().name(), one.fte(), one.startedOn()))
            .toList(),
        contents.known());
  }

  /**
   * Imports a file.
   *
   * @return what was stored
   * @throws Refusal when the file was imported before, has faults, or is too large
   */
  public ImportPreview.Ready run(Actor actor, ReceivedFile file) {
    required(actor);
    certificates.lock(actor.organisation());
    ImportPreview preview = preview(actor, file);
    switch (preview) {
      case ImportPreview.Earlier(ImportPreview.Run run) ->
          throw new Refusal("training.refused.already", MOMENT.format(run.at()), run.by());
      case ImportPreview.Faulty faulty ->
          throw new Refusal("training.refused.faults", faulty.count());
      case ImportPreview.Ready ready -> {
        Contents contents = read(actor, file);
        store(actor, insertRun(actor, file, contents.rows()), contents);
        trail.write(
            actor,
            "training.imported",
            actor.organisation(),
            "%d rows, %d certificates, %d jobs"
                .formatted(contents.rows(), contents.added().size(), contents.jobs().size()));
        return ready;
      }
    }
  }

  private void store(Actor actor, long run, Contents contents) {
    certificates.insert(
        actor,
        contents.added().stream()
            .map(
                one ->
                    new TrainingCertificateRepository.Earned(
                        one.person().id(),
                        one.training().id(),
                        one.completedOn(),
                        one.expiresOn(),
                        null,
                        run))
            .toList());
    for (JobSaid said : contents.jobs()) {
      Job job = said.job();
      boolean stored =
          learners.store(
              actor.organisation(),
              said.person().id(),
              job.team().id(),
              job.version(),
              said.fte() == null ? job.fte() : said.fte(),
              said.startedOn() == null ? job.startedOn() : said.startedOn());
      if (!stored) {
        throw new Refusal("training.refused.alreadyNow");
      }
    }
  }

  private long insertRun(Actor actor, ReceivedFile file, int rows) {
    try {
      return repository.insert(actor, file, rows);
    } catch (DuplicateKeyException same) {
      throw new Refusal("training.refused.alreadyNow");
    }
  }

  private Contents read(Actor actor, ReceivedFile file) {
    LocalDate today = LocalDate.now(clock);
    List<FileFault> faults = new ArrayList<>();
    Optional<TableFile> table = TableFile.read(file, faults);
    if (table.isEmpty()) {
      return new Contents(0, List.of(), List.of(), 0, faults);
    }
    RecordReader reader =
        new RecordReader(
            repository.people(actor.organisation(), today),
            catalogue.list(actor.organisation()),
            today,
            faults);
    reader.read(table.get());
    Set<Known> known = repository.known(actor.organisation());
    List<Earned> added =
        reader.earned().stream()
            .filter(
                one ->
                    !known.contains(
                        new Known(one.person().id(), one.training().id(), one.completedOn())))
            .toList();
    List<JobSaid> changed = reader.jobs().stream().filter(TrainingImports::changes).toList();
    int unchanged = reader.earned().size() - added.size() + reader.jobs().size() - changed.size();
    return new Contents(reader.rows(), added, changed, unchanged, faults);
  }

  private static boolean changes(JobSaid said) {
    return differs(said.fte(), said.job().fte())
        || (said.startedOn() != null && !said.startedOn().equals(said.job().startedOn()));
  }

  private static boolean differs(@Nullable BigDecimal said, @Nullable BigDecimal stored) {
    return said != null && (stored == null || said.compareTo(stored) != 0);
  }

  private static List<FileFault> inOrder(List<FileFault> faults) {
    return faults.stream()
        .sorted(Comparator.comparingInt(FileFault::row).thenComparingInt(FileFault::column))
        .limit(MOST_FAULTS)
        .toList();
  }

  private static void required(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }
}
