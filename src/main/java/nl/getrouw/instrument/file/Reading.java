package nl.getrouw.instrument.file;

import java.util.List;
import nl.getrouw.instrument.Instrument;

/** What came of reading an instrument file. */
public sealed interface Reading {

  /**
   * The file is sound.
   *
   * @param yaml the text of the file as it was read, with its comments
   */
  record Sound(Instrument instrument, String yaml) implements Reading {}

  /**
   * The file cannot be used.
   *
   * @param faults at least one, in the order of their lines; after the first {@value
   *     InstrumentFile#MOST_FAULTS} the rest is only counted
   */
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The instrument, where only a sound file can be meant.
   *
   * @throws IllegalStateException if the file is faulty
   */
  default Instrument orElseThrow() {
    return switch (this) {
      case Sound sound -> sound.instrument();
      case Faulty(List<Fault> faults) ->
          throw new IllegalStateException("The instrument file is faulty: " + faults);
    };
  }
}
