package nl.getrouw.trend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Direction;
import nl.getrouw.trend.Mark;
import nl.getrouw.trend.Side;
import nl.getrouw.trend.Signal;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.ui.TrendFigure.Period;
import org.junit.jupiter.api.Test;

class TrendFigureTest {

  /** A letter for each period: u(p), d(own), o(rdinary), or a dot for one without a value. */
  private static TrendFigure figure(String periods) {
    List<Period> drawn = new ArrayList<>();
    for (char period : periods.toCharArray()) {
      Mark mark =
          switch (period) {
            case 'u' -> new Mark(Signal.SHIFT, Side.UP);
            case 'd' -> new Mark(Signal.BEYOND, Side.DOWN);
            default -> null;
          };
      ChartPoint point = period == '.' ? null : new ChartPoint(1, Standing.FIRM, null, mark);
      drawn.add(new Period("mei", "mei", point, List.of()));
    }
    return new TrendFigure(
        drawn, Direction.HIGHER, new Scale(1, false, ""), null, List.of(), "maanden");
  }

  @Test
  void aSignalBeginsWhereItsRowToTheSameSideBegins() {
    assertThat(figure("oouuu").signalFrom()).isEqualTo(2);
    assertThat(figure("uduuu").signalFrom()).isEqualTo(2);
    assertThat(figure("uuu").signalFrom()).isZero();
  }

  @Test
  void periodsWithoutAValueDoNotEndASignal() {
    assertThat(figure("oou.uu..").signalFrom()).isEqualTo(2);
    assertThat(figure("oou.uu..").valuesFrom(2)).isEqualTo(3);
    assertThat(figure("oou.uu..").last()).isEqualTo(5);
  }

  @Test
  void anOrdinaryNewestValueIsNoSignal() {
    assertThat(figure("uuuo").signalFrom()).isEqualTo(-1);
    assertThat(figure("").signalFrom()).isEqualTo(-1);
    assertThat(figure("..").lastPoint()).isNull();
  }
}
