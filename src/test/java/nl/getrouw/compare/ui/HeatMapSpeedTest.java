package nl.getrouw.compare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.ViewTest;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The heat map of 200 teams and 34 items on the server: the query, the page, and what goes to the
 * browser. Prints median and 95th percentile; the limit here only catches what went badly wrong,
 * because a busy machine says nothing about a quiet one.
 */
class HeatMapSpeedTest extends ViewTest {

  private static final int TEAMS = 200;
  private static final int WARM_UP = 15;
  private static final int RUNS = 60;

  @Autowired InstrumentLibrary instruments;

  @Test
  void twoHundredTeamsOpenWithoutDelay() {
    Organisation organisation = fixture.organisation();
    fill(organisation);
    PersonId manager = organisation.person("Peter-Jan", Role.MANAGER);
    signInAs(manager);
    for (int run = 0; run < WARM_UP; run++) {
      server();
    }

    double[] times = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      times[run] = server();
    }

    String html = _get(HeatTable.class).getContent().getElement().getProperty("innerHTML");
    Arrays.sort(times);
    System.out.printf(
        "heat map of %d teams x 34 items: median %.0f ms, p95 %.0f ms, %d kB of markup%n",
        TEAMS, times[RUNS / 2], times[(int) Math.ceil(RUNS * 0.95) - 1], html.length() / 1024);
    assertThat(html.split("<tr>", -1)).hasSize(TEAMS + 3);
  }

  /** Milliseconds until the changes for the browser are there. */
  private double server() {
    UI.getCurrent().navigate("vergelijken/team");
    long start = System.nanoTime();
    UI.getCurrent().navigate("vergelijken/items");
    UIInternals internals = UI.getCurrent().getInternals();
    internals.getStateTree().runExecutionsBeforeClientResponse();
    internals.getStateTree().collectChanges(change -> {});
    return (System.nanoTime() - start) / 1e6;
  }

  private void fill(Organisation organisation) {
    InstrumentVersionId instrument =
        instruments.published(organisation.id()).stream()
            .filter(version -> version.code().equals("srh-getrouw"))
            .findFirst()
            .orElseThrow()
            .id();
    Map<String, Long> items = instruments.itemKeys(instrument);
    List<Query> rows = new ArrayList<>();
    for (int i = 0; i < TEAMS; i++) {
      TeamId team = organisation.team("Team %03d".formatted(i));
      long audit =
          db.insertInto(AUDIT)
              .set(AUDIT.ORGANISATION_ID, organisation.id().value())
              .set(AUDIT.TEAM_ID, team.value())
              .set(AUDIT.INSTRUMENT_VERSION_ID, instrument.value())
              .set(AUDIT.KIND, "EXTERNAL")
              .set(AUDIT.MOMENT, "BASELINE")
              .set(AUDIT.STATE, "CONSENSUS")
              .set(AUDIT.STARTS_ON, LocalDate.now(clock).minusDays(i + 1L))
              .set(AUDIT.ENDS_ON, LocalDate.now(clock))
              .set(AUDIT.FINALISED_AT, clock.instant())
              .returning(AUDIT.ID)
              .fetchSingle()
              .getId();
      result(rows, audit);
      short score = (short) (1 + i % 5);
      items
          .values()
          .forEach(
              item ->
                  rows.add(
                      db.insertInto(CONSENSUS)
                          .set(CONSENSUS.AUDIT_ID, audit)
                          .set(CONSENSUS.ITEM_ID, item)
                          .set(CONSENSUS.RATING, "SCORED")
                          .set(CONSENSUS.SCORE, score)
                          .set(CONSENSUS.AGREED_AT, clock.instant())));
    }
    db.batch(rows).execute();
    db.update(AUDIT)
        .set(AUDIT.STATE, "FINAL")
        .where(AUDIT.ORGANISATION_ID.eq(organisation.id().value()))
        .execute();
  }

  private void result(List<Query> rows, long audit) {
    rows.add(
        db.insertInto(RESULT)
            .set(RESULT.AUDIT_ID, audit)
            .set(RESULT.TOTAL, new BigDecimal("3.2"))
            .set(RESULT.SCORED, (short) 34)
            .set(RESULT.NOT_APPLICABLE, (short) 0)
            .set(RESULT.NOT_RATEABLE, (short) 0)
            .set(RESULT.MISSING, (short) 0)
            .set(RESULT.ITEMS, (short) 34)
            .set(RESULT.COMPARED_ITEMS, (short) 34)
            .set(RESULT.RATERS, (short) 2)
            .set(RESULT.METHOD, "getrouw-1"));
    short position = 0;
    for (String domain : List.of("verbinden", "verstaan", "verzekeren", "versterken")) {
      rows.add(
          db.insertInto(RESULT_DOMAIN)
              .set(RESULT_DOMAIN.AUDIT_ID, audit)
              .set(RESULT_DOMAIN.POSITION, position++)
              .set(RESULT_DOMAIN.DOMAIN_CODE, domain)
              .set(RESULT_DOMAIN.SCORE, new BigDecimal("3.2"))
              .set(RESULT_DOMAIN.SCORED, (short) 5)
              .set(RESULT_DOMAIN.APPLICABLE, (short) 5));
    }
  }
}
