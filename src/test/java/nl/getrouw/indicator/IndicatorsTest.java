package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.TRAIL;
import static nl.getrouw.indicator.IndicatorScene.definition;
import static nl.getrouw.indicator.IndicatorScene.figure;
import static nl.getrouw.indicator.IndicatorScene.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.getrouw.indicator.SheetPreview.Effect;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.Yardstick;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class IndicatorsTest {

  @Autowired Fixture fixture;
  @Autowired Indicators indicators;
  @Autowired IndicatorFigures figures;
  @Autowired IndicatorMarkers markers;
  @Autowired DSLContext db;

  private IndicatorScene scene;
  private IndicatorId turnover;
  private IndicatorId waiting;

  @BeforeEach
  void prepare() {
    scene = new IndicatorScene(fixture, indicators, figures);
    turnover = scene.define("Verloop", IndicatorKind.PROPORTION, new Scope.Organisation());
    waiting = scene.define("Wachttijd", IndicatorKind.MEASUREMENT, new Scope.Team(scene.wilgenhof));
  }

  private IndicatorPage page(IndicatorId id) {
    return indicators.page(scene.peterJan, id);
  }

  private static ReceivedFile file(String text) {
    return new ReceivedFile("cijfers.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(int ago) {
    return Cadence.MONTH.code(month(ago));
  }

  @Test
  void aDefinitionIsStoredAsItWasWritten() {
    assertThat(page(turnover).definition())
        .isEqualTo(definition("Verloop", IndicatorKind.PROPORTION, new Scope.Organisation()));
    assertThat(page(waiting).indicator().site().name()).isEqualTo("Wilgenhof");
    assertThat(
            db.fetchCount(
                TRAIL,
                TRAIL.ACTION.eq("indicator.defined").and(TRAIL.OBJECT_ID.eq(turnover.value()))))
        .isEqualTo(1);
  }

  @Test
  void whatIsMissingIsNamedFieldByField() {
    Definition empty =
        new Definition(
            "",
            " ",
            IndicatorKind.PROPORTION,
            "",
            "",
            "",
            nl.getrouw.trend.Direction.HIGHER,
            BigDecimal.valueOf(101),
            Cadence.MONTH,
            true,
            new Scope.Organisation());
    assertThat(indicators.problems(scene.peterJan, empty))
        .extracting(Problem::field)
        .containsExactly(
            Definition.Field.NAME,
            Definition.Field.QUESTION,
            Definition.Field.NUMERATOR,
            Definition.Field.DENOMINATOR,
            Definition.Field.TARGET);
  }

  @Test
  void aChangeKeepsWhatStoodThereAndOnlyOneOfTwoWins() {
    Definition other =
        definition(
            "Wachttijd in dagen", IndicatorKind.MEASUREMENT, new Scope.Team(scene.wilgenhof));
    indicators.change(scene.peterJan, waiting, 0, other);
    assertThat(page(waiting).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo("NAME");
              assertThat(change.was()).isEqualTo("Wachttijd");
              assertThat(change.became()).isEqualTo("Wachttijd in dagen");
              assertThat(change.by()).isEqualTo("Peter-Jan Wolters");
            });
    assertThatThrownBy(() -> indicators.change(scene.peterJan, waiting, 0, other))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void onceThereAreFiguresWhatTheyAreFiguresOfStays() {
    figures.store(scene.peterJan, waiting, null, figure(1, 30, null));
    assertThat(
            indicators.problems(
                scene.peterJan,
                waiting,
                definition("Wachttijd", IndicatorKind.COUNT, new Scope.Organisation())))
        .extracting(Problem::field)
        .containsExactly(Definition.Field.KIND, Definition.Field.SCOPE);
  }

  @Test
  void aFigureIsCorrectedWithItsHistoryAndOnlyOneOfTwoWins() {
    figures.store(scene.marijke, waiting, null, figure(1, 30, null));
    figures.store(scene.marijke, waiting, 0, figure(1, 33, null));
    assertThat(page(waiting).figures().getFirst().figure().numerator()).isEqualByComparingTo("33");
    assertThat(page(waiting).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.was()).isEqualTo("30");
              assertThat(change.became()).isEqualTo("33");
              assertThat(change.period()).isEqualTo(month(1));
            });
    assertThatThrownBy(() -> figures.store(scene.peterJan, waiting, 0, figure(1, 35, null)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> figures.store(scene.peterJan, waiting, null, figure(1, 35, null)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aFigureMustBePossible() {
    assertProblem(
        turnover, figure(1, 5, 4), Figure.Field.NUMERATOR, "indicator.refused.moreThanAll");
    assertProblem(
        turnover, figure(1, 5, null), Figure.Field.DENOMINATOR, "indicator.refused.denominator");
    assertProblem(turnover, figure(1, -1, 5), Figure.Field.NUMERATOR, "indicator.refused.negative");
    assertProblem(turnover, figure(-1, 1, 5), Figure.Field.PERIOD, "indicator.refused.future");
    assertProblem(
        turnover,
        new Figure(month(1).plusDays(3), BigDecimal.ONE, BigDecimal.TEN, ""),
        Figure.Field.PERIOD,
        "indicator.refused.period");
    assertProblem(
        waiting, figure(1, 5, 4), Figure.Field.DENOMINATOR, "indicator.refused.noDenominator");
    assertThat(figures.problems(scene.peterJan, turnover, figure(1, 0, 0))).isEmpty();
  }

  private void assertProblem(IndicatorId id, Figure figure, Figure.Field field, String key) {
    assertThat(figures.problems(scene.peterJan, id, figure))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.refusal().key()).isEqualTo(key);
            });
  }

  @Test
  void theListSaysWhatEachMeans() {
    scene.fill(waiting, 30, 32, 31, 33, 30, 32, 31, 33, 30, 32, 31, 33, 30, 60);
    assertThat(indicators.list(scene.peterJan, IndicatorFilter.ALL))
        .extracting(row -> row.course().variation())
        .containsExactly(Variation.UNKNOWN, Variation.WORSENING);
    assertThat(indicators.list(scene.peterJan, new IndicatorFilter("", null, true)))
        .extracting(row -> row.indicator().id())
        .containsExactly(waiting);
    assertThat(indicators.list(scene.peterJan, new IndicatorFilter("wacht", null, false)))
        .hasSize(1);
    assertThat(
            indicators.list(
                scene.peterJan, new IndicatorFilter("", new Scope.Organisation(), false)))
        .extracting(row -> row.indicator().id())
        .containsExactly(turnover);
  }

  @Test
  void aBaselineIsMovedByAPersonWithAReason() {
    int[] values = IntStream.range(0, 24).map(i -> (i < 12 ? 30 : 20) + i % 3).toArray();
    scene.fill(waiting, values);
    assertThatThrownBy(() -> markers.baseline(scene.peterJan, waiting, month(24), month(13), " "))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> markers.baseline(scene.peterJan, waiting, month(24), month(16), "Kort"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("indicator.refused.baseline");
    markers.baseline(scene.peterJan, waiting, month(24), month(13), "Voor het vaste rooster");
    IndicatorPage first = page(waiting);
    assertThat(first.course().variation()).isEqualTo(Variation.IMPROVING);
    assertThat(first.course().chart().standing()).isEqualTo(Standing.PROVISIONAL);

    markers.baseline(scene.peterJan, waiting, month(12), month(1), "Zo werken we nu");
    IndicatorPage moved = page(waiting);
    assertThat(moved.course().variation()).isEqualTo(Variation.COMMON);
    assertThat(moved.course().chart().points().getFirst().limits())
        .isEqualTo(first.course().chart().points().getFirst().limits());
    assertThat(moved.yardsticks())
        .extracting(Yardstick::reason)
        .containsExactly("Zo werken we nu", "Voor het vaste rooster");
  }

  @Test
  void eventsStandInTheOrderOfTimeAndCanBeTakenAway() {
    markers.note(scene.marijke, waiting, month(1), "Verhuizing");
    markers.note(scene.marijke, waiting, month(3), "Nieuwe teamleider");
    List<IndicatorPage.Event> events = page(waiting).events();
    assertThat(events)
        .extracting(IndicatorPage.Event::text)
        .containsExactly("Nieuwe teamleider", "Verhuizing");
    markers.erase(scene.marijke, waiting, events.getFirst().id());
    assertThat(page(waiting).events()).hasSize(1);
    assertThatThrownBy(() -> markers.note(scene.marijke, waiting, month(-1), "Straks"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aFileGoesInAsAWholeAndTwiceHasOneEffect() {
    figures.store(scene.peterJan, turnover, null, figure(2, 4, 100));
    ReceivedFile file =
        file(
            "\uFEFFperiode;teller;noemer;toelichting\r\n"
                + code(3)
                + ";5;100;\r\n"
                + code(2)
                + ";6;100;nageteld\r\n"
                + code(1)
                + ";0;0;'=geen\r\n");
    SheetPreview.Ready ready = ready(turnover, file);
    assertThat(ready.count(Effect.NEW)).isEqualTo(2);
    assertThat(ready.count(Effect.CHANGED)).isEqualTo(1);
    assertThat(page(turnover).figures()).hasSize(1);

    assertThat(figures.store(scene.peterJan, turnover, ready)).isEqualTo(3);
    assertThat(page(turnover).figures())
        .extracting(one -> one.figure().note())
        .containsExactly("", "nageteld", "=geen");
    SheetPreview.Ready again = ready(turnover, file);
    assertThat(again.count(Effect.SAME)).isEqualTo(3);
    assertThat(figures.store(scene.peterJan, turnover, again)).isZero();
    assertThat(page(turnover).changes()).hasSize(1);
  }

  private SheetPreview.Ready ready(IndicatorId id, ReceivedFile file) {
    return (SheetPreview.Ready) figures.preview(scene.peterJan, id, file);
  }

  @Test
  void whoChangedAFigureSinceThePreviewIsNotOverwritten() {
    ReceivedFile file =
        file("period,numerator,denominator\n" + code(1) + ",5,100\n" + code(2) + ",5,100\n");
    SheetPreview.Ready ready = ready(turnover, file);
    figures.store(scene.peterJan, turnover, null, figure(2, 9, 100));
    assertThatThrownBy(() -> figures.store(scene.peterJan, turnover, ready))
        .isInstanceOf(Conflict.class);
    assertThat(page(turnover).figures()).hasSize(1);
  }

  @Test
  void everyFaultIsNamedByRowAndColumn() {
    ReceivedFile file =
        file(
            "periode;teller;noemer\n"
                + "2026-13;5;100\n"
                + code(1)
                + ";vijf;100\n"
                + code(2)
                + ";9;4\n"
                + code(3)
                + ";1;10\n"
                + code(3)
                + ";2;10\n"
                + code(4)
                + ";1\n");
    assertThat(faults(turnover, file))
        .extracting(SheetFault::row, SheetFault::column, SheetFault::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, 1, "indicator.fault.period.MONTH"),
            org.assertj.core.groups.Tuple.tuple(3, 2, "indicator.fault.number"),
            org.assertj.core.groups.Tuple.tuple(4, 2, "indicator.refused.moreThanAll"),
            org.assertj.core.groups.Tuple.tuple(6, 1, "indicator.fault.periodTwice"),
            org.assertj.core.groups.Tuple.tuple(7, 0, "indicator.fault.cells"));
    assertThat(page(turnover).figures()).isEmpty();
  }

  @Test
  void aFileThatIsNoTableOfFiguresSaysWhy() {
    assertThat(keys("")).containsExactly("indicator.fault.empty");
    assertThat(keys("PK\u0003\u0004xl")).containsExactly("indicator.fault.spreadsheet");
    assertThat(keys("periode;teller;noemer\n")).containsExactly("indicator.fault.noRows");
    assertThat(keys("periode;aantal\n2026-01;4\n"))
        .containsExactly(
            "indicator.fault.column",
            "indicator.fault.columnMissing",
            "indicator.fault.columnMissing");
    assertThat(keys("periode;teller;noemer\n2026-01;\"4;5\n"))
        .containsExactly("indicator.fault.quotes");
    assertThat(faults(turnover, new ReceivedFile("x.csv", new byte[] {(byte) 0xC3, (byte) 0x28})))
        .extracting(SheetFault::key)
        .containsExactly("indicator.fault.encoding");
    assertThatThrownBy(
            () ->
                figures.preview(
                    scene.peterJan,
                    turnover,
                    new ReceivedFile("x.csv", new byte[IndicatorFigures.MOST_BYTES + 1])))
        .isInstanceOf(Refusal.class);
  }

  private List<String> keys(String text) {
    return faults(turnover, file(text)).stream().map(SheetFault::key).toList();
  }

  private List<SheetFault> faults(IndicatorId id, ReceivedFile file) {
    return ((SheetPreview.Faulty) figures.preview(scene.peterJan, id, file)).faults();
  }
}
