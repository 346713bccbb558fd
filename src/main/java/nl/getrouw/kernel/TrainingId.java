package nl.getrouw.kernel;

/** Identifies a training of the catalogue. */
public record TrainingId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
