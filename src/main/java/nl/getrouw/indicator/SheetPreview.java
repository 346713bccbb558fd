package nl.getrouw.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What importing a file with figures would do; nothing is stored yet. */
public sealed interface SheetPreview {

  /** The file can be imported. */
  record Ready(List<Line> lines) implements SheetPreview {
    public Ready {
      lines = List.copyOf(lines);
    }

    public long count(Effect effect) {
      return lines.stream().filter(line -> line.effect() == effect).count();
    }
  }

  /**
   * Nothing can be imported.
   *
   * @param faults at least one, in the order of the file
   */
  record Faulty(List<SheetFault> faults) implements SheetPreview {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** What a row of the file does. */
  enum Effect {
    NEW,
    CHANGED,
    SAME
  }

  /**
   * A figure in the file.
   *
   * @param before what stands there now; null when nothing does
   */
  record Line(Figure figure, Figure.@Nullable Stored before) {

    public Effect effect() {
      if (before == null) {
        return Effect.NEW;
      }
      return before.figure().saysTheSame(figure) ? Effect.SAME : Effect.CHANGED;
    }
  }
}
