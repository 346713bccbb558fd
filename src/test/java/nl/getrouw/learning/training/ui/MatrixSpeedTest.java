package nl.getrouw.learning.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;
import static nl.getrouw.db.Tables.TRAINING_POST;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.UIInternals;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.PartKind;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingDraft;
import nl.getrouw.learning.training.TrainingKind;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.ViewTest;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The matrix of 300 people and 25 trainings on the server: the queries, the page, and what goes to
 * the browser. Prints median and 95th percentile and asserts no time: a busy machine says nothing
 * about a quiet one.
 */
class MatrixSpeedTest extends ViewTest {

  private static final int PEOPLE = 300;
  private static final int TEAMS = 25;
  private static final int TRAININGS = 25;
  private static final int WARM_UP = 15;
  private static final int RUNS = 60;
  private static final int FIRST_LINES = 40;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long sent;

  @Autowired Catalogue catalogue;

  @Test
  void threeHundredPeopleAndTwentyFiveTrainingsOpen() {
    Organisation organisation = fixture.organisation();
    PersonId karin = organisation.person("Karin Postma", Role.ADMINISTRATOR);
    fill(organisation, organisation.actor(karin));
    signInAs(karin);
    for (int run = 0; run < WARM_UP; run++) {
      server();
    }

    double[] times = new double[RUNS];
    double[] busy = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long before = THREADS.getCurrentThreadCpuTime();
      times[run] = server();
      busy[run] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }

    Grid<MatrixLine> grid = _get(MatrixGrid.class).getContent();
    Arrays.sort(times);
    Arrays.sort(busy);
    System.out.printf(
        "matrix of %d people x %d trainings: median %.0f ms, p95 %.0f ms (of this processor %.0f and %.0f), %d kB with %d of %d lines%n",
        PEOPLE,
        TRAININGS,
        times[RUNS / 2],
        times[(int) Math.ceil(RUNS * 0.95) - 1],
        busy[RUNS / 2],
        busy[(int) Math.ceil(RUNS * 0.95) - 1],
        sent / 1024,
        FIRST_LINES,
        grid.getListDataView().getItemCount());
    assertThat(grid.getListDataView().getItemCount()).isEqualTo(PEOPLE + TEAMS);
    assertThat(grid.getColumns()).hasSize(TRAININGS + 1);
    assertThat(sent).isBetween(10_000L, 400_000L);
  }

  /** Milliseconds until the changes for the browser are there. */
  private double server() {
    UI.getCurrent().navigate("leren/mijn-opleiding");
    long start = System.nanoTime();
    UI.getCurrent().navigate("leren/opleiding/overzicht");
    _get(MatrixGrid.class).getContent().getDataCommunicator().setViewportRange(0, FIRST_LINES);
    UIInternals internals = UI.getCurrent().getInternals();
    internals.getStateTree().runExecutionsBeforeClientResponse();
    internals.getStateTree().collectChanges(change -> {});
    sent =
        internals.dumpPendingJavaScriptInvocations().stream()
            .flatMap(call -> call.getInvocation().getParameters().stream())
            .mapToLong(parameter -> String.valueOf(parameter).length())
            .sum();
    return (System.nanoTime() - start) / 1e6;
  }

  private void fill(Organisation organisation, Actor karin) {
    long shipped = catalogue.list(karin).stream().filter(one -> one.kind().isForPeople()).count();
    for (long i = shipped; i < TRAININGS; i++) {
      catalogue.add(
          karin,
          new TrainingDraft(
              TrainingKind.DEEPENING,
              Bilingual.of("Eigen opleiding " + i),
              Bilingual.of("Over iets van ons"),
              24,
              null,
              Set.of(Role.TEAM_MEMBER),
              null,
              100,
              List.of(
                  new TrainingDraft.PartDraft(
                      Bilingual.of("De dag"), BigDecimal.valueOf(6), PartKind.DAY, true))));
    }
    List<Training> trainings =
        catalogue.list(karin).stream().filter(one -> one.kind().isForPeople()).toList();
    assertThat(trainings).hasSize(TRAININGS);
    List<TeamId> teams = new ArrayList<>();
    for (int i = 0; i < TEAMS; i++) {
      teams.add(organisation.team("Team %02d".formatted(i)));
    }
    List<Query> rows = new ArrayList<>();
    int sequence = 0;
    for (int i = 0; i < PEOPLE; i++) {
      TeamId team = teams.get(i % TEAMS);
      PersonId person = organisation.person("Collega " + word(i), Role.TEAM_MEMBER, team);
      rows.add(
          db.insertInto(TRAINING_POST)
              .set(TRAINING_POST.PERSON_ID, person.value())
              .set(TRAINING_POST.TEAM_ID, team.value())
              .set(TRAINING_POST.ORGANISATION_ID, organisation.id().value())
              .set(TRAINING_POST.FTE, new BigDecimal("0.89"))
              .set(TRAINING_POST.VERSION, 1));
      for (int t = 0; t < TRAININGS; t++) {
        if ((i + t) % 3 != 0) {
          LocalDate completed = LocalDate.now(clock).minusDays(30L * ((i + t) % 40));
          rows.add(
              db.insertInto(TRAINING_CERTIFICATE)
                  .set(TRAINING_CERTIFICATE.ORGANISATION_ID, organisation.id().value())
                  .set(TRAINING_CERTIFICATE.PERSON_ID, person.value())
                  .set(TRAINING_CERTIFICATE.TRAINING_ID, trainings.get(t).id().value())
                  .set(TRAINING_CERTIFICATE.YEAR, (short) 2026)
                  .set(TRAINING_CERTIFICATE.SEQUENCE, ++sequence)
                  .set(TRAINING_CERTIFICATE.COMPLETED_ON, completed)
                  .set(TRAINING_CERTIFICATE.EXPIRES_ON, completed.plusMonths(24))
                  .set(TRAINING_CERTIFICATE.ISSUED_BY, karin.id().value())
                  .set(TRAINING_CERTIFICATE.ISSUED_AT, clock.instant()));
        }
      }
    }
    db.batch(rows).execute();
  }

  private static String word(int number) {
    return new String(
        new char[] {
          (char) ('a' + number / 26 / 26 % 26),
          (char) ('a' + number / 26 % 26),
          (char) ('a' + number % 26)
        });
  }
}
