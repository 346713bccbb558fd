package nl.getrouw.instrument.file;

import java.math.BigDecimal;

/** How much of everything fits in an instrument: lengths in characters, lists in entries. */
final class Limits {

  static final int NAME = 200;
  static final int PROSE = 4000;
  static final int CITATION = 1000;
  static final int SOURCES = 100;
  static final int DOMAINS = 50;
  static final int ITEMS = 200;
  static final int PARTS = 20;
  static final int BANDS = 200;
  static final int LEVELS = 20;
  static final int GATES = 50;
  static final int MONTHS = 600;
  static final BigDecimal WEIGHT = BigDecimal.valueOf(1000);

  private Limits() {}
}
