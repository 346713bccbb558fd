package nl.getrouw.audit.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Scores of an instrument and how they changed in words, of one audit or of many. */
public final class ChangeWords {

  /** Decimals of a score of an instrument that does not round. */
  private static final int UNROUNDED = 2;

  private final Instrument instrument;
  private final Texts texts;
  private final Locale locale;
  private final Formats formats;

  /**
   * @param locale Dutch or English
   */
  public ChangeWords(Instrument instrument, Texts texts, Locale locale) {
    this.instrument = instrument;
    this.texts = texts;
    this.locale = locale;
    this.formats = new Formats(locale);
  }

  /** A text of this language. */
  public String text(String key, Object... values) {
    return texts.getTranslation(key, locale, values);
  }

  public Formats formats() {
    return formats;
  }

  public String in(Bilingual text) {
    return text.in(locale);
  }

  /** The title of the instrument with its version. */
  public String instrument() {
    return in(instrument.title()) + " " + instrument.version();
  }

  /** A score with the decimals of the instrument; "n.v.t." where there is none. */
  public String score(@Nullable BigDecimal score) {
    Rounding rounding = instrument.rounding();
    return score == null
        ? text("profile.none")
        : formats.number(
            score, rounding.stage() == Rounding.Stage.NONE ? UNROUNDED : rounding.decimals());
  }

  public String change(@Nullable Change change) {
    return change == null ? text("profile.change.none") : text(change.kind().key());
  }

  /** The change in points with its sign: "+0,6". */
  public String points(@Nullable Change change) {
    if (change == null) {
      return text("profile.none");
    }
    String points = score(change.points().abs());
    return switch (change.points().signum()) {
      case 1 -> "+" + points;
      case -1 -> "\u2212" + points;
      default -> points;
    };
  }

  /** What the words of change mean, as far as they are used; empty without an audit before. */
  public Optional<String> changeNote(List<DomainLine> domains) {
    List<Change.Kind> kinds = new ArrayList<>();
    for (DomainLine line : domains) {
      if (line.change() != null) {
        kinds.add(line.change().kind());
      }
    }
    if (kinds.contains(Change.Kind.HIGHER_UNKNOWN) || kinds.contains(Change.Kind.LOWER_UNKNOWN)) {
      return Optional.of(text("profile.change.unknown"));
    }
    if (kinds.contains(Change.Kind.HIGHER) || kinds.contains(Change.Kind.LOWER)) {
      return Optional.of(text("profile.change.slightly"));
    }
    if (kinds.contains(Change.Kind.CLEARLY_HIGHER) || kinds.contains(Change.Kind.CLEARLY_LOWER)) {
      return Optional.of(text("profile.change.clearly"));
    }
    return Optional.empty();
  }
}
