package nl.getrouw.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.FinishedAudit;
import nl.getrouw.audit.FinishedAudits;
import nl.getrouw.exchange.ImportRepository.Occasion;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentKind;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.instrument.Scoring;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in audits that were finished elsewhere, from a CSV file as {@code docs/csv-import.md}
 * describes it; for administrators of the whole organisation, to anybody else nothing is found. A
 * file is imported as a whole or not at all, and the same file only once.
 */
@Service
@Transactional
public class AuditImports {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = ScoreFile.MOST_BYTES;

  /** The most faults that are named; one more says how many others there are. */
  public static final int MOST_FAULTS = 100;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.ROOT).withZone(Moments.ZONE);

  private final ImportRepository repository;
  private final FinishedAudits finishedAudits;
  private final InstrumentLibrary instruments;
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  AuditImports(
      ImportRepository repository,
      FinishedAudits finishedAudits,
      InstrumentLibrary instruments,
      Teams teams,
      Trail trail,
      Clock clock) {
    this.repository = repository;
    this.finishedAudits = finishedAudits;
    this.instruments = instruments;
    this.teams = teams;
    this.trail = trail;
    this.clock = clock;
  }

  /** The instruments for which scores can be imported. */
  public List<Published> instruments(Actor actor) {
    required(actor);
    return instruments.published(actor.organisation()).stream()
        .filter(version -> version.kind() == InstrumentKind.AUDIT)
        .toList();
  }

  /**
   * One of these instruments.
   *
   * @throws NotFound when it is not among them
   */
  public Instrument instrument(Actor actor, InstrumentVersionId id) {
    return instruments(actor).stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .map(version -> instruments.get(version.id()))
        .orElseThrow(NotFound::new);
  }

  /** The files that were imported last, newest first. */
  public List<ImportRun> latest(Actor actor) {
    required(actor);
    return repository.latest(actor.organisation());
  }

  /**
   * What importing a file would do.
   *
   * @throws Refusal when the file is too large or the choices do not hold
   */
  public ImportPreview preview(Actor actor, ReceivedFile file, ImportChoices choices) {
    required(actor);
    Optional<ImportRun> earlier = repository.find(actor.organisation(), file.sha256());
    if (earlier.isPresent()) {
      return new ImportPreview.Earlier(earlier.get());
    }
    Contents contents = read(actor, file, choices);
    if (!contents.faults().isEmpty()) {
      return new ImportPreview.Faulty(inOrder(contents.faults()));
    }
    Instrument instrument = instrument(actor, choices.instrument());
    return new ImportPreview.Ready(
        contents.audits().stream().map(audit -> planned(audit, contents, instrument)).toList(),
        contents.rows());
  }

  /**
   * Imports a file: adds the teams that are missing, where the choices allow it, and stores the
   * audits with their results.
   *
   * @return the audits in the order of the file
   * @throws Refusal when the file was imported before, has faults, or is too large
   */
  public List<AuditId> run(Actor actor, ReceivedFile file, ImportChoices choices) {
    required(actor);
    repository
        .find(actor.organisation(), file.sha256())
        .ifPresent(
            earlier -> {
              throw new Refusal(
                  "exchange.refused.already", MOMENT.format(earlier.at()), earlier.by());
            });
    Contents contents = read(actor, file, choices);
    if (!contents.faults().isEmpty()) {
      throw new Refusal("exchange.refused.faults", contents.faults().size());
    }
    long run = insertRun(actor, file, contents.rows());
    Map<String, TeamId> ids = new HashMap<>();
    contents.known().forEach((name, team) -> ids.put(name, team.id()));
    contents.added().forEach((name, draft) -> ids.put(name, teams.create(actor, draft)));
    List<AuditId> stored = new ArrayList<>();
    for (AuditInFile audit : contents.audits()) {
      TeamId team = Objects.requireNonNull(ids.get(Words.folded(audit.team())));
      stored.add(finishedAudits.store(actor, finished(audit, team, choices.instrument(), run)));
    }
    trail.write(
        actor,
        "exchange.auditsImported",
        actor.organisation(),
        "import %d: %d audits, %d rows".formatted(run, stored.size(), contents.rows()));
    return stored;
  }

  /**
   * A file with what it needs.
   *
   * @param known teams that are there, by folded name
   * @param added teams that are not, by folded name
   */
  private record Contents(
      List<AuditInFile> audits,
      Map<String, TeamRef> known,
      Map<String, Teams.Draft> added,
      int rows,
      List<CellFault> faults) {}

  private Contents read(Actor actor, ReceivedFile file, ImportChoices choices) {
    Instrument instrument = instrument(actor, choices.instrument());
    LocalDate today = LocalDate.now(clock);
    if (choices.date().isAfter(today) || choices.date().isBefore(AuditCollector.EARLIEST)) {
      throw new Refusal("exchange.refused.date");
    }
    List<CellFault> faults = new ArrayList<>();
    Optional<ScoreFile> scores = ScoreFile.read(file, faults);
    List<AuditInFile> audits =
        scores
            .map(sound -> new AuditCollector(instrument, choices, today, faults).collect(sound))
            .orElse(List.of());
    Map<String, TeamRef> known = new HashMap<>();
    for (TeamRef team : teams.reached(actor, Role.ADMINISTRATOR)) {
      known.put(Words.folded(team.name()), team);
    }
    Map<String, Teams.Draft> added = added(actor, audits, known, choices, faults);
    findTwins(actor, audits, known, choices, faults);
    int rows = scores.map(sound -> sound.rows().size()).orElse(0);
    return new Contents(audits, known, added, rows, faults);
  }

  private Map<String, Teams.Draft> added(
      Actor actor,
      List<AuditInFile> audits,
      Map<String, TeamRef> known,
      ImportChoices choices,
      List<CellFault> faults) {
    Map<String, Teams.Draft> added = new LinkedHashMap<>();
    for (AuditInFile audit : audits) {
      String name = Words.folded(audit.team());
      if (known.containsKey(name) || added.containsKey(name)) {
        continue;
      }
      var newTeams = choices.newTeams();
      if (newTeams == null) {
        faults.add(audit.first().fault(Column.TEAM, "exchange.fault.teamUnknown", audit.team()));
        continue;
      }
      var draft = new Teams.Draft(audit.team(), newTeams.location(), newTeams.setting());
      for (Problem<Teams.Draft.Field> problem : teams.problems(actor, null, draft)) {
        Refusal refusal = problem.refusal();
        if (problem.field() != Teams.Draft.Field.NAME) {
          throw refusal;
        }
        faults.add(audit.first().fault(Column.TEAM, refusal.key(), refusal.arguments()));
      }
      added.put(name, draft);
    }
    return added;
  }

  /** The same audit may come in another file: a team is audited once on an occasion. */
  private void findTwins(
      Actor actor,
      List<AuditInFile> audits,
      Map<String, TeamRef> known,
      ImportChoices choices,
      List<CellFault> faults) {
    Set<Occasion> finished = repository.finished(actor.organisation(), choices.instrument());
    for (AuditInFile audit : audits) {
      TeamRef team = known.get(Words.folded(audit.team()));
      if (team != null
          && finished.contains(new Occasion(team.id(), audit.moment(), audit.date()))) {
        faults.add(audit.first().fault(Column.TEAM, "exchange.fault.auditThere", team.name()));
      }
    }
  }

  private static ImportPreview.Audit planned(
      AuditInFile audit, Contents contents, Instrument instrument) {
    TeamRef team = contents.known().get(Words.folded(audit.team()));
    return new ImportPreview.Audit(
        team == null ? audit.team() : team.name(),
        team == null,
        audit.moment(),
        audit.date(),
        audit.kind(),
        Scoring.score(instrument, audit.ratings()));
  }

  private FinishedAudit finished(
      AuditInFile audit, TeamId team, InstrumentVersionId instrument, long run) {
    Instant noon = audit.date().atTime(LocalTime.NOON).atZone(Moments.ZONE).toInstant();
    Instant now = clock.instant();
    return new FinishedAudit(
        team,
        instrument,
        audit.kind(),
        audit.moment(),
        audit.date(),
        audit.date(),
        noon.isBefore(now) ? noon : now,
        List.of(),
        audit.agreed(),
        run);
  }

  private long insertRun(Actor actor, ReceivedFile file, int rows) {
    try {
      return repository.insert(actor, file, rows);
    } catch (DuplicateKeyException _) {
      throw new Refusal("exchange.refused.alreadyNow");
    }
  }

  private static List<CellFault> inOrder(List<CellFault> faults) {
    List<CellFault> sorted =
        faults.stream()
            .sorted(Comparator.comparingInt(CellFault::row).thenComparingInt(CellFault::column))
            .toList();
    if (sorted.size() <= MOST_FAULTS) {
      return sorted;
    }
    List<CellFault> first = new ArrayList<>(sorted.subList(0, MOST_FAULTS));
    first.add(CellFault.ofFile("exchange.fault.more", sorted.size() - MOST_FAULTS));
    return first;
  }

  private static void required(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }
}
