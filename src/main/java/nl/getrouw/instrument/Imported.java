package nl.getrouw.instrument;

import java.util.List;
import nl.getrouw.instrument.file.Fault;
import nl.getrouw.kernel.InstrumentVersionId;

/** What came of importing an instrument file. */
public sealed interface Imported {

  /** The file is now this draft. */
  record AsDraft(InstrumentVersionId id) implements Imported {}

  /**
   * Nothing was stored.
   *
   * @param faults at least one, in the order of their lines
   */
  record Refused(List<Fault> faults) implements Imported {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
