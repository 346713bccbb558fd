package nl.getrouw.report;

import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.ActionsAtAudit;
import nl.getrouw.action.ActionsAtAudit.Line;
import nl.getrouw.report.SlideTable.Column;
import nl.getrouw.report.SlideTable.Row;

/** What the team worked on beside the scores, and what it works on now. */
final class ActionsOnSlides {

  private static final int MOST_WORKED = 6;
  private static final int MOST_OPEN = 5;
  private static final int LONGEST_GOAL = 110;

  private final SlideDeck deck;
  private final Contents.Improvement improvement;
  private final ActionWords words;

  ActionsOnSlides(SlideDeck deck, Contents.Improvement improvement) {
    this.deck = deck;
    this.improvement = improvement;
    this.words = new ActionWords(deck.words());
  }

  /** What was worked on since the audit before; no slide where nothing was. */
  void addWorked() {
    improvement.before().filter(at -> !at.lines().isEmpty()).ifPresent(this::worked);
  }

  private void worked(ActionsAtAudit at) {
    var balance = at.balance();
    Slide slide =
        deck.slide(deck.text(balance.key(), balance.known(), balance.higher(), balance.lower()));
    SlideTable table =
        new SlideTable(
            slide,
            List.of(
                new Column(deck.text("action.at.action"), 4.6, false),
                new Column(deck.text("action.at.about"), 2.4, false),
                new Column(deck.text("action.at.before"), 1, true),
                new Column(deck.text("action.at.after"), 1, true),
                new Column(deck.text("action.at.change"), 1.7, false)));
    List<Line> lines = at.lines();
    double end =
        table.draw(
            136,
            lines.size() > MOST_WORKED ? 450 : 472,
            lines.stream().limit(MOST_WORKED).map(this::row).toList());
    if (lines.size() > MOST_WORKED) {
      slide.wide(
          end + 10, deck.text("report.slides.more", lines.size() - MOST_WORKED), 13, Ink.TEXT_2);
    }
  }

  private Row row(Line line) {
    ActionRow action = line.action();
    return new Row(
        List.of(
            SlideDeck.clipped(action.goal(), LONGEST_GOAL),
            words.about(action).replace("\u00ad", ""),
            words.before(action, line.move()),
            words.after(action, line.move()),
            words.change(line.move())),
        false);
  }

  /** What the team works on now, what came from this audit first; no slide where there is none. */
  void addOpen() {
    List<ActionRow> open =
        Stream.of(
                improvement.made().stream(),
                improvement.worked().stream().map(Line::action),
                improvement.open().stream())
            .flatMap(actions -> actions)
            .filter(action -> action.state().isOpen() && !action.proposed())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    long running = open.stream().filter(action -> action.state() != ActionState.PLAN).count();
    Slide slide = deck.slide(deck.text("report.slides.actions", open.size(), running));
    slide.list(
        136,
        open.stream()
            .limit(MOST_OPEN)
            .map(
                action ->
                    new Slide.Line(
                        SlideDeck.clipped(action.goal()),
                        deck.text("report.actions.line", words.about(action), words.line(action))))
            .toList(),
        20,
        false);
    if (open.size() > MOST_OPEN) {
      slide.wide(482, deck.text("report.slides.more", open.size() - MOST_OPEN), 13, Ink.TEXT_2);
    }
  }
}
