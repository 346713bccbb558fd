package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.file.FileFault;
import nl.getrouw.learning.training.file.TableFile;
import org.jspecify.annotations.Nullable;

/** Reads training records from a table; every fault is kept with its place. */
final class RecordReader {

  /** Before this day nobody followed a training that is known here. */
  static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** A certificate in the file. */
  record Earned(
      Learner person, Training training, LocalDate completedOn, @Nullable LocalDate expiresOn) {}

  /** A job in the file; null for what it does not say. */
  record JobSaid(
      Learner person, Job job, @Nullable BigDecimal fte, @Nullable LocalDate startedOn) {}

  private record Once(PersonId person, TrainingId training, LocalDate completedOn) {}

  private final People people;
  private final Map<String, Training> trainings = new HashMap<>();
  private final LocalDate today;
  private final List<FileFault> faults;
  private final Map<Once, Integer> seen = new HashMap<>();
  private final Map<String, Integer> seenJobs = new HashMap<>();
  private final List<Earned> earned = new ArrayList<>();
  private final List<JobSaid> jobs = new ArrayList<>();
  private int rows;

  RecordReader(People people, List<Training> catalogue, LocalDate today, List<FileFault> faults) {
    this.people = people;
    this.today = today;
    this.faults = faults;
    for (Training training : catalogue) {
      if (training.kind().isForPeople()) {
        Set<String> names =
            new HashSet<>(List.of(training.code(), training.name().nl(), training.name().en()));
        names.forEach(name -> trainings.put(RecordWords.folded(name), training));
      }
    }
  }

  List<Earned> earned() {
    return earned;
  }

  List<JobSaid> jobs() {
    return jobs;
  }

  int rows() {
    return rows;
  }

  /** Reads a table; complete and fit to be stored if no fault was added. */
  void read(TableFile table) {
    TableFile.Line first = table.lines().getFirst();
    Map<RecordColumn, Integer> places = new EnumMap<>(RecordColumn.class);
    int before = faults.size();
    for (int i = 0; i < first.cells().size(); i++) {
      heading(first, i, places);
    }
    if (!places.containsKey(RecordColumn.EMAIL) && !places.containsKey(RecordColumn.NAME)) {
      faults.add(FileFault.ofRow(first.number(), "training.fault.noPersonColumn"));
    }
    if (faults.size() > before) {
      return;
    }
    List<TableFile.Line> lines = table.lines();
    rows = lines.size() - 1;
    if (rows == 0) {
      faults.add(FileFault.ofFile("training.fault.empty"));
    }
    lines.stream()
        .skip(1)
        .map(line -> new RecordRow(line, places, first.cells()))
        .forEach(this::take);
  }

  private void heading(TableFile.Line line, int place, Map<RecordColumn, Integer> places) {
    String heading = line.cell(place);
    if (heading.isEmpty()) {
      return;
    }
    Optional<RecordColumn> column = RecordColumn.named(heading);
    if (column.isEmpty()) {
      faults.add(
          new FileFault(
              line.number(),
              place + 1,
              heading,
              "training.fault.columnUnknown",
              List.of(heading, RecordColumn.known())));
    } else if (places.putIfAbsent(column.get(), place) != null) {
      faults.add(
          new FileFault(
              line.number(), place + 1, heading, "training.fault.columnTwice", List.of(heading)));
    }
  }

  private void take(RecordRow row) {
    Optional<Learner> person = people.find(row, faults);
    boolean certificate = row.has(RecordColumn.TRAINING) || row.has(RecordColumn.COMPLETED);
    boolean job = row.has(RecordColumn.FTE) || row.has(RecordColumn.STARTED);
    if (!certificate && !job) {
      faults.add(FileFault.ofRow(row.line().number(), "training.fault.nothingSaid"));
    }
    if (certificate) {
      certificate(row, person);
    }
    if (job) {
      job(row, person);
    }
  }

  private void certificate(RecordRow row, Optional<Learner> person) {
    String name = row.text(RecordColumn.TRAINING);
    Training training = trainings.get(RecordWords.folded(name));
    if (name.isEmpty()) {
      faults.add(row.fault(RecordColumn.TRAINING, "training.fault.trainingMissing"));
    } else if (training == null) {
      faults.add(row.fault(RecordColumn.TRAINING, "training.fault.trainingUnknown", name));
    }
    Optional<LocalDate> completed = past(row, RecordColumn.COMPLETED, EARLIEST);
    if (!row.has(RecordColumn.COMPLETED)) {
      faults.add(row.fault(RecordColumn.COMPLETED, "training.fault.dateMissing"));
    }
    Optional<LocalDate> expires = date(row, RecordColumn.EXPIRES);
    if (person.isEmpty() || training == null || completed.isEmpty()) {
      return;
    }
    if (expires.isPresent() && expires.get().isBefore(completed.get())) {
      faults.add(row.fault(RecordColumn.EXPIRES, "training.fault.expiresBefore"));
      return;
    }
    Integer earlier =
        seen.putIfAbsent(
            new Once(person.get().id(), training.id(), completed.get()), row.line().number());
    if (earlier != null) {
      faults.add(row.fault(RecordColumn.TRAINING, "training.fault.twice", earlier));
      return;
    }
    earned.add(
        new Earned(
            person.get(),
            training,
            completed.get(),
            expires.orElseGet(() -> training.expiry(completed.get()))));
  }

  private void job(RecordRow row, Optional<Learner> person) {
    Optional<BigDecimal> fte = fte(row);
    Optional<LocalDate> started = past(row, RecordColumn.STARTED, Jobs.EARLIEST);
    if (person.isEmpty()) {
      return;
    }
    String team = row.text(RecordColumn.TEAM);
    List<Job> fits =
        person.get().jobs().stream()
            .filter(
                job ->
                    team.isEmpty()
                        || RecordWords.folded(job.team().name()).equals(RecordWords.folded(team)))
            .toList();
    if (fits.size() != 1) {
      faults.add(
          row.fault(
              RecordColumn.TEAM,
              fits.isEmpty() ? "training.fault.notInTeam" : "training.fault.whichTeam",
              person.get().name(),
              team));
      return;
    }
    Job job = fits.getFirst();
    boolean sound =
        (fte.isPresent() || !row.has(RecordColumn.FTE))
            && (started.isPresent() || !row.has(RecordColumn.STARTED));
    String key = person.get().id() + " " + job.team().id();
    if (sound && seenJobs.putIfAbsent(key, row.line().number()) == null) {
      jobs.add(new JobSaid(person.get(), job, fte.orElse(null), started.orElse(null)));
    } else if (sound) {
      repeated(row, person.get(), job, fte, started);
    }
  }

  /** A person with several certificates has several rows, which say the same about her job. */
  private void repeated(
      RecordRow row,
      Learner person,
      Job job,
      Optional<BigDecimal> fte,
      Optional<LocalDate> started) {
    JobSaid said = new JobSaid(person, job, fte.orElse(null), started.orElse(null));
    if (!jobs.contains(said)) {
      faults.add(row.fault(RecordColumn.FTE, "training.fault.jobDiffers", person.name()));
    }
  }

  private Optional<BigDecimal> fte(RecordRow row) {
    if (!row.has(RecordColumn.FTE)) {
      return Optional.empty();
    }
    String text = row.text(RecordColumn.FTE);
    Optional<BigDecimal> fte =
        RecordWords.number(text)
            .map(number -> number.setScale(2, RoundingMode.HALF_UP))
            .filter(number -> number.signum() > 0 && number.compareTo(Jobs.MOST_FTE) <= 0);
    if (fte.isEmpty()) {
      faults.add(row.fault(RecordColumn.FTE, "training.fault.fte", text));
    }
    return fte;
  }

  private Optional<LocalDate> past(RecordRow row, RecordColumn column, LocalDate earliest) {
    Optional<LocalDate> date = date(row, column);
    if (date.isPresent() && (date.get().isAfter(today) || date.get().isBefore(earliest))) {
      faults.add(row.fault(column, "training.fault.dateOutside", row.text(column)));
      return Optional.empty();
    }
    return date;
  }

  private Optional<LocalDate> date(RecordRow row, RecordColumn column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    Optional<LocalDate> date = RecordWords.date(row.text(column));
    if (date.isEmpty()) {
      faults.add(row.fault(column, "training.fault.date", row.text(column)));
    }
    return date;
  }
}
