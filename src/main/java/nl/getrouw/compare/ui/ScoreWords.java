package nl.getrouw.compare.ui;

import java.math.BigDecimal;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Scores with the decimals of their instrument. */
record ScoreWords(Instrument instrument, Formats formats) {

  String score(@Nullable BigDecimal score) {
    Rounding rounding = instrument.rounding();
    return score == null
        ? formats.score(null)
        : formats.number(score, rounding.stage() == Rounding.Stage.NONE ? 2 : rounding.decimals());
  }

  String title() {
    return instrument.title().in(formats.locale()) + " " + instrument.version();
  }
}
