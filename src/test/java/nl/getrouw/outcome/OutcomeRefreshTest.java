package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_REFRESH;
import static nl.getrouw.outcome.OutcomeIndicator.ADOPTION_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.live.LiveNews;
import nl.getrouw.outcome.OutcomeRefresh.Standing;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.trail.Trail;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A page does not wait for figures that take long to work out. */
@DatabaseTest
class OutcomeRefreshTest {

  private static final int SOON = 30;

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired List<OutcomeSource> sources;
  @Autowired OutcomeFacts facts;
  @Autowired RefreshRepository repository;
  @Autowired MainInstrument main;
  @Autowired Fewest fewest;
  @Autowired LiveNews news;
  @Autowired PlatformTransactionManager transactions;
  @Autowired PlaceRepository places;
  @Autowired BaselineRepository baselines;
  @Autowired List<OutcomeEvents> events;
  @Autowired Trail trail;
  @Autowired Clock clock;

  private final CountDownLatch counting = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private OutcomeScene scene;
  private OrganisationId organisation;

  @BeforeEach
  void oneTeam() {
    scene = new OutcomeScene(fixture, db, instruments);
    organisation = scene.organisation.id();
    TeamId oever = scene.organisation.team("Oever");
    scene.audit(oever, 3, "3.0");
  }

  private OutcomeRefresh refresh(Duration patience, OutcomeSource... more) {
    List<OutcomeSource> all = new java.util.ArrayList<>(sources);
    all.addAll(List.of(more));
    return new OutcomeRefresh(
        all, facts, repository, main, fewest, news, transactions, clock, patience);
  }

  /** Counts nothing, and not before it may. */
  private OutcomeSource slow() {
    return new OutcomeSource() {
      @Override
      public java.util.Set<OutcomeIndicator> indicators() {
        return java.util.Set.of();
      }

      @Override
      public List<TeamFigure> figures(OrganisationId id, Months months) {
        try {
          assertThat(counting.await(SOON, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
        return List.of();
      }
    };
  }

  private OutcomePage glance(OutcomeRefresh refresh) {
    return new Outcomes(facts, refresh, places, baselines, events, trail, clock)
        .glance(
            scene.peterJan(),
            new OutcomeQuery(new Scope.Organisation(), scene.month, OutcomeQuery.USUAL_MONTHS));
  }

  @Test
  void whatIsQuickIsThereAtOnce() {
    OutcomePage page = glance(refresh(Duration.ofSeconds(SOON)));

    assertThat(page.counting()).isFalse();
    assertThat(page.updatedAt()).isNotNull();
    assertThat(page.reading(ADOPTION_TEAMS).figure().isShown()).isTrue();
  }

  @Test
  void whatTakesLongGoesOnWithoutTheReaderWhoIsTold() throws InterruptedException {
    OutcomeRefresh refresh = refresh(Duration.ofMillis(50), slow());
    try (var listening =
        news.listen(
            OutcomeRefresh.channel(organisation),
            message -> {
              assertThat(message).isEqualTo(OutcomeRefresh.COUNTED);
              done.countDown();
            })) {
      OutcomePage first = glance(refresh);
      assertThat(first.counting()).isTrue();
      assertThat(first.updatedAt()).isNull();
      assertThat(first.reading(ADOPTION_TEAMS).figure().isShown()).isFalse();
      assertThat(refresh.soon(organisation)).isEqualTo(new Standing(null, true));

      counting.countDown();
      assertThat(done.await(SOON, TimeUnit.SECONDS)).isTrue();
      assertThat(listening).isNotNull();
    }

    OutcomePage then = glance(refresh);
    assertThat(then.counting()).isFalse();
    assertThat(then.reading(ADOPTION_TEAMS).figure().isShown()).isTrue();
  }

  /** Older figures stay until there are newer ones. */
  @Test
  void whoLooksWhileOthersCountSeesTheOlderFigures() {
    refresh(Duration.ZERO).fresh(organisation);
    db.update(OUTCOME_REFRESH)
        .set(OUTCOME_REFRESH.REFRESHED_AT, clock.instant().minus(Duration.ofDays(90)))
        .where(OUTCOME_REFRESH.ORGANISATION_ID.eq(organisation.value()))
        .execute();

    OutcomePage page = glance(refresh(Duration.ofMillis(50), slow()));

    assertThat(page.counting()).isTrue();
    assertThat(page.updatedAt()).isNotNull();
    assertThat(page.reading(ADOPTION_TEAMS).figure().isShown()).isTrue();
    counting.countDown();
  }

  /** On another node, which holds the row. */
  @Test
  void whoComesSecondDoesNotWaitForTheRow() {
    refresh(Duration.ZERO).fresh(organisation);
    var held = new org.springframework.transaction.support.TransactionTemplate(transactions);
    held.executeWithoutResult(
        status -> {
          repository.lock(organisation, true);
          Optional<?> other =
              java.util.concurrent.CompletableFuture.supplyAsync(
                      () -> held.execute(inner -> repository.lock(organisation, false)))
                  .orTimeout(SOON, TimeUnit.SECONDS)
                  .join();
          assertThat(other).isEmpty();
        });
  }
}
