package nl.getrouw.report;

import java.util.List;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Remark.Answer;

/** What the team's remarks on the concept led to. */
final class ReplyOnSlide {

  private static final int MOST = 4;

  private final SlideDeck deck;
  private final Profile profile;

  ReplyOnSlide(SlideDeck deck) {
    this.deck = deck;
    this.profile = deck.profile();
  }

  /** Nothing where the team had no remarks; changed scores come first. */
  void add() {
    List<Remark> remarks = profile.replies();
    if (remarks.isEmpty()) {
      return;
    }
    long changed = remarks.stream().filter(Remark::changedScore).count();
    Slide slide = deck.slide(deck.text("report.slides.reply", remarks.size(), changed));
    List<Remark> first =
        remarks.stream()
            .sorted((one, other) -> Boolean.compare(other.changedScore(), one.changedScore()))
            .limit(MOST)
            .toList();
    slide.list(136, first.stream().map(this::line).toList(), 18, false);
    if (remarks.size() > MOST) {
      slide.wide(482, deck.text("report.slides.more", remarks.size() - MOST), 13, Ink.TEXT_2);
    }
  }

  private Slide.Line line(Remark remark) {
    ItemLine line =
        profile.items().stream()
            .filter(one -> one.item().code().equals(remark.item()))
            .findFirst()
            .orElse(null);
    String about =
        line == null
            ? deck.text("profile.reply.general")
            : line.item().code() + " " + deck.words().in(line.item().name());
    String said = deck.text("report.slides.item", about, SlideDeck.clipped(remark.text(), 140));
    Answer answer = remark.answer();
    if (answer == null) {
      return new Slide.Line(said, "");
    }
    String decision =
        line == null
            ? deck.text("profile.reply.NOTED")
            : deck.words().decision(line.item(), answer);
    return new Slide.Line(
        said, deck.text("report.slides.item", decision, SlideDeck.clipped(answer.reason(), 140)));
  }
}
