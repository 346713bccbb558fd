package nl.getrouw.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.outcome.RefreshRepository.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the facts out from what was logged: this month and the one before it when somebody reads
 * them and they are some minutes old, a year of months each night, and everything the first time,
 * when another instrument is followed, or when small groups are hidden more strictly. One at a time
 * for each organisation, on whichever node; pages wait a moment for it and not longer.
 */
@Service
public class OutcomeRefresh {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomeRefresh.class);

  /** How old facts may be before a reader has them worked out again. */
  static final Duration FRESH = Duration.ofMinutes(5);

  /** Months that are worked out again each night, the current one included. */
  static final int YEAR = 13;

  /** What is told when facts were worked out. */
  public static final String COUNTED = "counted";

  /** How far back facts go. */
  static final int MONTHS_AT_MOST = 120;

  private record Cell(OutcomeIndicator indicator, YearMonth month) {}

  private final List<OutcomeSource> sources;
  private final OutcomeFacts facts;
  private final RefreshRepository repository;
  private final MainInstrument main;
  private final Fewest fewest;
  private final LiveNews news;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration patience;
  private final Executor background =
      task -> Thread.ofVirtual().name("outcome-refresh").start(task);
  private final Map<OrganisationId, CompletableFuture<Instant>> running = new ConcurrentHashMap<>();

  OutcomeRefresh(
      List<OutcomeSource> sources,
      OutcomeFacts facts,
      RefreshRepository repository,
      MainInstrument main,
      Fewest fewest,
      LiveNews news,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${getrouw.outcome.patience:PT2S}") Duration patience) {
    this.sources = List.copyOf(sources);
    this.facts = facts;
    this.repository = repository;
    this.main = main;
    this.fewest = fewest;
    this.news = news;
    this.patience = patience;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.clock = clock;
  }

  /** The indicators that some feature counts. */
  boolean isCounted(OutcomeIndicator indicator) {
    return sources.stream().anyMatch(source -> source.indicators().contains(indicator));
  }

  /**
   * What a reader goes by: how old the facts are, and whether they are being worked out.
   *
   * @param refreshedAt null: never yet
   */
  public record Standing(@Nullable Instant refreshedAt, boolean counting) {}

  /** Where it is told that facts were worked out. */
  public static String channel(OrganisationId organisation) {
    return "outcome-" + organisation.value();
  }

  /**
   * As {@link #fresh}, beside the request: waits a moment, which is long enough but for the first
   * time in a large organisation, and then leaves the reader with what there is.
   */
  Standing soon(OrganisationId organisation) {
    Instant before = repository.read(organisation).refreshedAt();
    if (before != null && isFresh(before)) {
      return new Standing(before, false);
    }
    CompletableFuture<Instant> work =
        running.computeIfAbsent(
            organisation, id -> CompletableFuture.supplyAsync(() -> fresh(id), background));
    var _ =
        work.whenComplete(
            (at, fault) -> {
              running.remove(organisation, work);
              if (fault != null) {
                LOG.error("outcomes of organisation {} were not worked out", organisation, fault);
              }
            });
    try {
      return new Standing(work.get(patience.toMillis(), TimeUnit.MILLISECONDS), false);
    } catch (TimeoutException longer) {
      return new Standing(before, true);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Standing(before, true);
    } catch (ExecutionException fault) {
      throw fault.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(fault);
    }
  }

  /** Sees to it that the facts of an organisation are fresh; returns when they were worked out. */
  public Instant fresh(OrganisationId organisation) {
    Instant before = repository.read(organisation).refreshedAt();
    if (before != null && isFresh(before)) {
      return before;
    }
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Optional<State> state = repository.lock(organisation, before == null);
              if (state.isEmpty()) {
                return Objects.requireNonNull(before); // somebody else is at it
              }
              Instant meanwhile = state.get().refreshedAt();
              return meanwhile != null && isFresh(meanwhile)
                  ? meanwhile
                  : work(organisation, state.get(), from(state.get()), state.get().night());
            }));
  }

  private boolean isFresh(Instant at) {
    return at.plus(FRESH).isAfter(clock.instant());
  }

  /** A reader gets this month and the one before it; longer when nobody looked for a while. */
  private @Nullable YearMonth from(State state) {
    return state.refreshedAt() == null
        ? null
        : YearMonth.from(state.refreshedAt().atZone(Moments.ZONE)).minusMonths(1);
  }

  /** Works out all months of an organisation again. */
  public void all(OrganisationId organisation) {
    transaction.executeWithoutResult(
        status -> {
          State state = repository.lock(organisation, true).orElse(State.NEVER);
          work(organisation, state, null, LocalDate.now(clock));
        });
  }

  /** Works out a year of months again, once a day; returns whether it did. */
  boolean night(OrganisationId organisation) {
    LocalDate today = LocalDate.now(clock);
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Optional<State> state = repository.lock(organisation, false);
              if (state.isEmpty() || today.equals(state.get().night())) {
                return false;
              }
              YearMonth from = YearMonth.from(today).minusMonths(YEAR - 1L);
              YearMonth last = from(state.get());
              work(organisation, state.get(), last == null ? null : earlier(from, last), today);
              return true;
            }));
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * @param from null for everything
   */
  private Instant work(
      OrganisationId organisation,
      State state,
      @Nullable YearMonth from,
      @Nullable LocalDate night) {
    LocalDate today = LocalDate.now(clock);
    Optional<InstrumentVersionId> instrument = main.of(organisation);
    State becomes =
        new State(
            clock.instant(),
            night,
            instrument,
            fewest.of(Respondent.STAFF),
            fewest.of(Respondent.CLIENT));
    boolean other =
        !instrument.equals(state.instrument())
            || becomes.fewestStaff() != state.fewestStaff()
            || becomes.fewestClients() != state.fewestClients();
    YearMonth first = from == null || other ? first(organisation, today) : from;
    Months months = new Months(first, YearMonth.from(today), today);
    facts.replace(organisation, months, counted(organisation, months));
    repository.store(organisation, becomes);
    news.publish(channel(organisation), COUNTED);
    return clock.instant();
  }

  private YearMonth first(OrganisationId organisation, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    YearMonth oldest = now.minusMonths(MONTHS_AT_MOST - 1L);
    YearMonth first = repository.firstDay(organisation).map(YearMonth::from).orElse(now);
    return first.isBefore(oldest) ? oldest : first.isAfter(now) ? now : first;
  }

  private List<Fact> counted(OrganisationId organisation, Months months) {
    Map<TeamId, LocationId> locations = repository.locations(organisation);
    List<TeamFigure> figures = new ArrayList<>();
    for (OutcomeSource source : sources) {
      source.figures(organisation, months).stream()
          .filter(one -> months.contains(one.month()) && locations.containsKey(one.team()))
          .forEach(figures::add);
    }
    return figures.stream()
        .collect(Collectors.groupingBy(one -> new Cell(one.indicator(), one.month())))
        .values()
        .stream()
        .flatMap(
            cell ->
                Veil.over(cell, team -> Objects.requireNonNull(locations.get(team)), fewest)
                    .stream())
        .toList();
  }
}
