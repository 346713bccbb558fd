package nl.getrouw.report;

import java.util.Locale;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Slides of one audit: each gets its foot, and the words are those of its profile. */
record SlideDeck(XMLSlideShow show, Profile profile, ProfileWords words, Locale locale) {

  /** What fits on a line of a list; the rest is in the report. */
  private static final int LONGEST = 220;

  /** One more slide. */
  Slide slide(String title) {
    Slide slide = new Slide(show, locale, title);
    slide.wide(
        Slide.FOOT + 4,
        words.text("report.slides.foot", profile.teamName(), words.moment(), words.instrument()),
        11,
        Ink.TEXT_2);
    return slide;
  }

  String text(String key, Object... values) {
    return words.text(key, values);
  }

  /** On one line, and cut where it is too long to be read from a slide. */
  static String clipped(String text) {
    return clipped(text, LONGEST);
  }

  /** At most so long, cut between words. */
  static String clipped(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = line.lastIndexOf(' ', longest - 2);
    return line.substring(0, end > longest / 2 ? end : longest - 2) + " …";
  }
}
