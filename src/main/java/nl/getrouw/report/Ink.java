package nl.getrouw.report;

import java.awt.Color;
import nl.getrouw.instrument.Look;

/** The light colours of Getrouw's design, for files that know no style sheet. */
enum Ink {
  PAGE(0xFAF9F7),
  SURFACE(0xFFFFFF),
  LINE(0xE5E1DB),
  LINE_STRONG(0xCDC7BE),
  TEXT(0x1F1B18),
  TEXT_2(0x57504A),
  ACCENT(0x17565B),
  ACCENT_TINT(0xE6F0EF),
  ON_ACCENT(0xFFFFFF),
  PREVIOUS(0x8A8278),
  BAND_LOW(0xDDEAE8),
  BAND_MODERATE(0xA6CCC9),
  BAND_GOOD(0x3D7F7E),
  BAND_STRONG(0x17565B);

  private final int value;

  Ink(int value) {
    this.value = value;
  }

  Color color() {
    return new Color(value);
  }

  /** Red, green and blue, a byte each. */
  byte[] rgb() {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  static Ink of(Look look) {
    return switch (look) {
      case LOW -> BAND_LOW;
      case MODERATE -> BAND_MODERATE;
      case GOOD -> BAND_GOOD;
      case STRONG -> BAND_STRONG;
    };
  }

  /** The ink that can be read on this one. */
  Ink on() {
    return this == BAND_GOOD || this == BAND_STRONG || this == ACCENT ? ON_ACCENT : TEXT;
  }
}
