package nl.getrouw.indicator;

import static nl.getrouw.indicator.IndicatorAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.indicator.SheetPreview.Line;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling in an indicator: period by period, or from a file. */
@Service
@Transactional
public class IndicatorFigures {

  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = FigureSheet.MOST_BYTES;

  private final Indicators indicators;
  private final IndicatorFigureRepository figures;
  private final ChangeRepository changes;
  private final Trail trail;
  private final Clock clock;

  IndicatorFigures(
      Indicators indicators,
      IndicatorFigureRepository figures,
      ChangeRepository changes,
      Trail trail,
      Clock clock) {
    this.indicators = indicators;
    this.figures = figures;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What keeps a figure from being stored, field by field.
   *
   * @throws NotFound for who may not fill in the indicator
   */
  @Transactional(readOnly = true)
  public List<Problem<Figure.Field>> problems(Actor actor, IndicatorId id, Figure figure) {
    return FigureRules.problems(fillable(actor, id).definition(), figure, today());
  }

  /**
   * Stores the figure of a period; what stood there before is kept.
   *
   * @param version of the figure that stands there; null where there is none yet
   * @throws Refusal for the first problem
   * @throws Conflict when somebody filled in or changed it meanwhile
   */
  public void store(Actor actor, IndicatorId id, @Nullable Integer version, Figure figure) {
    Indicators.refuse(problems(actor, id, figure));
    put(actor, id, version, figure, stored(id).get(figure.start()));
    trail.write(actor, "indicator.filled", id, figure.start().toString());
  }

  private void put(
      Actor actor,
      IndicatorId id,
      @Nullable Integer version,
      Figure figure,
      Figure.@Nullable Stored before) {
    boolean done;
    if (version == null || before == null) {
      done = version == null && before == null && figures.insert(actor, id, figure);
    } else if (before.version() == version && before.figure().saysTheSame(figure)) {
      return;
    } else {
      done = figures.update(actor, id, version, figure);
    }
    if (!done) {
      throw new Conflict("figure");
    }
    if (before != null) {
      changes.figure(actor, id, before.figure(), figure);
    }
  }

  /**
   * What importing a file would do; nothing is stored.
   *
   * @throws NotFound for who may not fill in the indicator
   * @throws Refusal when the file is too large
   */
  @Transactional(readOnly = true)
  public SheetPreview preview(Actor actor, IndicatorId id, ReceivedFile file) {
    Definition definition = fillable(actor, id).definition();
    List<SheetFault> faults = new ArrayList<>();
    List<Figure> read = FigureSheet.read(file, definition, today(), faults);
    if (!faults.isEmpty()) {
      return new SheetPreview.Faulty(faults);
    }
    Map<LocalDate, Figure.Stored> stored = stored(id);
    return new SheetPreview.Ready(
        read.stream().map(figure -> new Line(figure, stored.get(figure.start()))).toList());
  }

  /**
   * Stores everything that a preview showed, or nothing. The same file twice has one effect.
   *
   * @return how many figures were added or changed
   * @throws Refusal when one of the figures has a problem
   * @throws Conflict when one of them was changed since the preview
   */
  public int store(Actor actor, IndicatorId id, SheetPreview.Ready ready) {
    Definition definition = fillable(actor, id).definition();
    Map<LocalDate, Figure.Stored> stored = stored(id);
    int changed = 0;
    for (Line line : ready.lines()) {
      Indicators.refuse(FigureRules.problems(definition, line.figure(), today()));
      Integer version = line.before() == null ? null : line.before().version();
      put(actor, id, version, line.figure(), stored.get(line.figure().start()));
      changed += line.effect() == SheetPreview.Effect.SAME ? 0 : 1;
    }
    trail.write(actor, "indicator.imported", id, Integer.toString(changed));
    return changed;
  }

  private Map<LocalDate, Figure.Stored> stored(IndicatorId id) {
    return figures.of(id).stream()
        .collect(Collectors.toMap(one -> one.figure().start(), Function.identity()));
  }

  private Indicator fillable(Actor actor, IndicatorId id) {
    Indicator one = indicators.readable(actor, id);
    require(IndicatorAccess.mayFill(actor, one.site()));
    return one;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
