package nl.getrouw.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.getrouw.agreement.IntraclassCorrelation;
import nl.getrouw.agreement.IntraclassCorrelation.Form;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scoring;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How auditors score beside what was agreed. For the auditor herself, and for administrators of the
 * whole organisation, who ask people to audit; nobody else, managers neither. Only means over
 * audits are shown, never a score that somebody gave.
 */
@Service
@Transactional
public class Calibrations {

  private final CalibrationRepository repository;
  private final InstrumentLibrary instruments;
  private final Trail trail;

  Calibrations(CalibrationRepository repository, InstrumentLibrary instruments, Trail trail) {
    this.repository = repository;
    this.instruments = instruments;
    this.trail = trail;
  }

  /** Whether this person sees the calibration of others. */
  public boolean seesOthers(Actor actor) {
    return actor.holdsEverywhere(Role.ADMINISTRATOR);
  }

  /**
   * The auditors of the organisation with how many final audits they scored, by name.
   *
   * @throws NotFound for who may not see the calibration of others
   */
  @Transactional(readOnly = true)
  public List<AuditorAudits> auditors(Actor actor) {
    if (!seesOthers(actor)) {
      throw new NotFound();
    }
    return repository.auditors(actor.organisation());
  }

  /**
   * The calibration of an auditor. Reading somebody else's is recorded.
   *
   * @throws NotFound for who may not see it, and when there is no such person
   */
  public Calibration of(Actor actor, PersonId person) {
    boolean own = actor.id().equals(person);
    if (!own && !seesOthers(actor)) {
      throw new NotFound();
    }
    String name = repository.name(actor.organisation(), person).orElseThrow(NotFound::new);
    if (!own) {
      trail.write(actor, "calibration.read", person);
    }
    List<ScoredAudit> all = repository.audits(person);
    Optional<InstrumentVersionId> most = mostUsed(all);
    if (most.isEmpty()) {
      return new Calibration(person, name, 0, null, null, List.of(), List.of());
    }
    Instrument instrument = instruments.get(most.get());
    List<ScoredAudit> audits =
        all.stream().filter(audit -> audit.instrument().equals(most.get())).toList();
    boolean enough = audits.size() >= Calibration.ENOUGH;
    return new Calibration(
        person,
        name,
        audits.size(),
        instrument,
        enough ? leniency(instrument, audits, person) : null,
        enough ? leniencies(instrument, audits, person) : List.of(),
        together(instrument, audits, person));
  }

  private static Optional<InstrumentVersionId> mostUsed(List<ScoredAudit> audits) {
    Map<InstrumentVersionId, Integer> used = new LinkedHashMap<>();
    audits.forEach(audit -> used.merge(audit.instrument(), 1, Integer::sum));
    return used.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  // ---------------------------------------------------------------- leniency

  private static @Nullable Leniency leniency(
      Instrument instrument, List<ScoredAudit> audits, PersonId person) {
    List<Double> means = means(audits, person, instrument.items());
    return means.isEmpty() ? null : new Leniency(null, MeanDifference.of(means));
  }

  private static List<Leniency> leniencies(
      Instrument instrument, List<ScoredAudit> audits, PersonId person) {
    return instrument.domains().stream()
        .flatMap(
            domain -> {
              List<Double> means = means(audits, person, domain.items());
              return means.isEmpty()
                  ? Stream.<Leniency>empty()
                  : Stream.of(new Leniency(domain, MeanDifference.of(means)));
            })
        .toList();
  }

  /** Of each audit the mean difference over these items; an audit without any is left out. */
  private static List<Double> means(List<ScoredAudit> audits, PersonId person, List<Item> items) {
    return audits.stream()
        .map(audit -> mean(audit, person, items))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private static OptionalDouble mean(ScoredAudit audit, PersonId person, List<Item> items) {
    Map<String, Rating> sheet = audit.sheets().getOrDefault(person, Map.of());
    return items.stream()
        .filter(
            item ->
                sheet.get(item.code()) instanceof Rating.Scored
                    && audit.agreed().get(item.code()) instanceof Rating.Scored)
        .mapToInt(item -> counted(item, sheet) - counted(item, audit.agreed()))
        .average();
  }

  private static int counted(Item item, Map<String, Rating> ratings) {
    return ratings.get(item.code()) instanceof Rating.Scored(int value) ? item.counted(value) : 0;
  }

  // ---------------------------------------------------------------- agreement on totals

  private List<Together> together(
      Instrument instrument, List<ScoredAudit> audits, PersonId person) {
    Map<Set<PersonId>, List<ScoredAudit>> companies = new LinkedHashMap<>();
    audits.stream()
        .filter(audit -> audit.sheets().size() > 1)
        .forEach(
            audit ->
                companies
                    .computeIfAbsent(Set.copyOf(audit.sheets().keySet()), key -> new ArrayList<>())
                    .add(audit));
    return companies.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Set<PersonId>, List<ScoredAudit>> company) ->
                        company.getValue().size())
                .reversed())
        .map(company -> together(instrument, company.getKey(), company.getValue(), person))
        .toList();
  }

  private Together together(
      Instrument instrument, Set<PersonId> raters, List<ScoredAudit> audits, PersonId person) {
    List<PersonId> order = List.copyOf(raters);
    List<List<@Nullable Number>> totals = new ArrayList<>();
    for (ScoredAudit audit : audits) {
      List<@Nullable Number> row = new ArrayList<>();
      for (PersonId rater : order) {
        Map<String, Rating> sheet = audit.sheets().getOrDefault(rater, Map.of());
        row.add(Scoring.score(instrument, sheet).total());
      }
      if (row.stream().allMatch(Objects::nonNull)) {
        totals.add(row);
      }
    }
    List<String> others =
        repository
            .names(raters.stream().filter(Predicate.not(person::equals)).toList())
            .values()
            .stream()
            .sorted()
            .toList();
    return new Together(
        others,
        totals.size(),
        IntraclassCorrelation.of(totals, Form.AGREEMENT_SINGLE),
        IntraclassCorrelation.of(totals, Form.AGREEMENT_AVERAGE));
  }
}
