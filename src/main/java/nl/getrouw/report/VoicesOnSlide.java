package nl.getrouw.report;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.guest.Voice;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.report.SlideTable.Column;
import nl.getrouw.report.SlideTable.Row;

/** What clients, relatives and the team say beside the auditors, as far as it may be shown. */
final class VoicesOnSlide {

  private final SlideDeck deck;
  private final Voices voices;
  private final VoiceWords words;

  VoicesOnSlide(SlideDeck deck, Voices voices) {
    this.deck = deck;
    this.voices = voices;
    this.words =
        new VoiceWords(
            voices, VoiceWords.agreed(deck.profile()), deck.words()::text, deck.words().formats());
  }

  /** Nothing where nobody was asked, or too few answered to show anything. */
  void add() {
    if (!voices.areHeard()) {
      return;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("part"), 3, false));
    words.shown().forEach(voice -> columns.add(new Column(words.group(voice), 1.5, true)));
    columns.add(new Column(words.text("auditors"), 1.5, true));
    columns.add(new Column(words.text("spread"), 1.5, true));
    Slide slide = deck.slide(words.headline());
    double end =
        new SlideTable(slide, columns)
            .draw(136, 440, voices.lines().stream().map(this::row).toList());
    slide.wide(end + 14, words.text("subtitle", words.respondents()), 13, Ink.TEXT_2);
  }

  private Row row(Line line) {
    List<String> cells = new ArrayList<>();
    cells.add(words.name(line).replace("\u00ad", ""));
    for (Voice voice : words.shown()) {
      cells.add(words.guests(line.means().get(voice)));
    }
    cells.add(words.auditors(line));
    cells.add(words.spread(line));
    return new Row(cells, words.differs(line));
  }
}
