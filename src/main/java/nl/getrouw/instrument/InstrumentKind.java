package nl.getrouw.instrument;

/** How an instrument is filled in. */
public enum InstrumentKind {
  /** Scored by auditors who look for evidence, then agree. */
  AUDIT,
  /** Filled in by the people it is about. */
  QUESTIONNAIRE
}
