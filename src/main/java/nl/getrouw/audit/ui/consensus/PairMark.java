package nl.getrouw.audit.ui.consensus;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.getrouw.audit.ConsensusPage.Rater;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The auditors' ratings of one item as marks on its scale, or the one mark they agreed on. Auditors
 * differ in shape, never in colour; what is not a score stands beside the scale, not on it.
 */
final class PairMark extends Composite<Html> {

  private static final double LEFT = 10;
  private static final double RIGHT = 98;

  /** Between two marks, so that their words stay readable on a long scale. */
  private static final double APART = 21;

  private static final int MOST_TICKS = 12;

  /** One place in the picture, with the auditors who stand there. */
  private record Mark(@Nullable Rating rating, List<Integer> raters, double x) {}

  private final Row row;
  private final List<Rater> raters;
  private final RatingWords words;

  PairMark(Row row, List<Rater> raters) {
    this.row = row;
    this.raters = raters;
    this.words = new RatingWords(this, row.item().scale());
  }

  @Override
  protected Html initContent() {
    return new Html("<div>" + picture() + "</div>");
  }

  private String picture() {
    List<Mark> marks = row.agreed() == null ? blind() : agreed(row.agreed().rating());
    boolean onScale = marks.stream().allMatch(mark -> mark.rating() instanceof Rating.Scored);
    StringBuilder svg = new StringBuilder(open());
    if (onScale) {
      svg.append(line(marks)).append(ticks());
    }
    marks.forEach(mark -> svg.append(draw(mark)));
    return svg.append("</svg>").toString();
  }

  private String open() {
    return "<svg class=\"gt-pair\" viewBox=\"0 0 108 28\" role=\"img\" aria-label=\"%s\">"
        .formatted(HtmlUtils.htmlEscape(description()));
  }

  /** "Joris 2, Fatima 4", or "Samen gekozen: 4". */
  private String description() {
    if (row.agreed() != null) {
      return getTranslation("consensus.pair.agreed", words.full(row.agreed().rating()));
    }
    return IntStream.range(0, raters.size())
        .mapToObj(
            rater ->
                FirstName.of(raters.get(rater).name())
                    + " "
                    + words.full(row.blind().get(rater).rating()))
        .collect(joining(", "));
  }

  private List<Mark> agreed(Rating rating) {
    return List.of(new Mark(rating, List.of(), place(rating)));
  }

  private double place(@Nullable Rating rating) {
    Scale scale = row.item().scale();
    return rating instanceof Rating.Scored(int value)
        ? LEFT + (RIGHT - LEFT) * (value - scale.min()) / (scale.max() - scale.min())
        : RIGHT - 8;
  }

  private List<Mark> blind() {
    List<Integer> all = IntStream.range(0, raters.size()).boxed().toList();
    List<Mark> marks = new ArrayList<>();
    for (int value : row.item().scale().values().toArray()) {
      addMark(marks, all, new Rating.Scored(value));
    }
    boolean onScale = marks.stream().mapToInt(mark -> mark.raters().size()).sum() == all.size();
    if (onScale) {
      return spread(marks);
    }
    addMark(marks, all, new Rating.NotApplicable(""));
    addMark(marks, all, new Rating.NotRateable(""));
    addMark(marks, all, null);
    return beside(marks);
  }

  private void addMark(List<Mark> marks, List<Integer> all, @Nullable Rating rating) {
    String kind = words.brief(rating);
    List<Integer> same =
        all.stream()
            .filter(one -> words.brief(row.blind().get(one).rating()).equals(kind))
            .toList();
    if (!same.isEmpty()) {
      marks.add(new Mark(rating, same, place(rating)));
    }
  }

  /** Moves marks apart that would hide each other on a long scale. */
  private static List<Mark> spread(List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    double from = LEFT;
    for (int i = 0; i < marks.size(); i++) {
      double latest = RIGHT - APART * (marks.size() - 1 - i);
      double x = Math.min(Math.max(marks.get(i).x(), from), latest);
      apart.add(new Mark(marks.get(i).rating(), marks.get(i).raters(), x));
      from = x + APART;
    }
    return apart;
  }

  /** One beside the other up to the right edge, for there is no scale that holds them all. */
  private static List<Mark> beside(List<Mark> marks) {
    List<Mark> placed = new ArrayList<>();
    double edge = RIGHT + 10;
    for (Mark mark : marks.reversed()) {
      double half = mark.rating() instanceof Rating.Scored ? 10 : 18;
      placed.addFirst(new Mark(mark.rating(), mark.raters(), edge - half));
      edge -= 2 * half + 4;
    }
    return placed;
  }

  private static String line(List<Mark> marks) {
    return "<line class=\"gt-pair__line\" x1=\"%s\" x2=\"%s\" y1=\"14\" y2=\"14\"/>"
        .formatted(marks.getFirst().x(), marks.getLast().x());
  }

  private String ticks() {
    Scale scale = row.item().scale();
    return scale.max() - scale.min() > MOST_TICKS
        ? ""
        : scale
            .values()
            .mapToObj(value -> place(new Rating.Scored(value)))
            .map("<circle class=\"gt-pair__tick\" cx=\"%s\" cy=\"14\" r=\"1.5\"/>"::formatted)
            .collect(joining());
  }

  /** Who gave the same stands behind one another, like cards. */
  private String draw(Mark mark) {
    boolean wide = !(mark.rating() instanceof Rating.Scored);
    StringBuilder svg = new StringBuilder();
    if (mark.raters().isEmpty()) {
      svg.append(RaterShape.CIRCLE.drawn("gt-pair__mark--agreed", mark.x(), 14, wide));
    }
    for (int depth = mark.raters().size() - 1; depth >= 0; depth--) {
      double offset = 2.5 * depth;
      int rater = mark.raters().get(depth);
      svg.append(
          RaterShape.of(rater)
              .drawn(RaterShape.variant(rater), mark.x() + offset, 14 - offset, wide));
    }
    String word = words.brief(mark.rating());
    return svg.append(
            "<text%s x=\"%s\" y=\"18\">%s</text>"
                .formatted(word.length() > 2 ? " class=\"gt-pair__word\"" : "", mark.x(), word))
        .toString();
  }
}
