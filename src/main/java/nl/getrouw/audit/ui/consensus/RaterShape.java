package nl.getrouw.audit.ui.consensus;

/**
 * The shape of an auditor's marks, the same on a whole page: circle, square, diamond, and from the
 * fourth auditor on the same three with a broken outline.
 */
enum RaterShape {
  CIRCLE("") {
    @Override
    String outline(double x, double y, boolean wide) {
      return wide ? box(x, y, 9.5) : "<circle cx=\"%s\" cy=\"%s\" r=\"9.5\"/>".formatted(x, y);
    }
  },
  SQUARE("gt-voice--square") {
    @Override
    String outline(double x, double y, boolean wide) {
      return wide
          ? box(x, y, 4)
          : "<rect x=\"%s\" y=\"%s\" width=\"18\" height=\"18\" rx=\"5\"/>".formatted(x - 9, y - 9);
    }
  },
  DIAMOND("gt-voice--diamond") {
    @Override
    String outline(double x, double y, boolean wide) {
      double flat = wide ? 10 : 0;
      double half = wide ? 18 : 12;
      double tall = wide ? 9.5 : 12;
      return "<path d=\"M%s %sh%sL%s %sL%s %sh%sL%s %sz\"/>"
          .formatted(
              x - flat, y - tall, 2 * flat, x + half, y, x + flat, y + tall, -2 * flat, x - half,
              y);
    }
  };

  private final String style;

  RaterShape(String style) {
    this.style = style;
  }

  /** The shape of an auditor by place, from 0. */
  static RaterShape of(int rater) {
    return values()[rater % values().length];
  }

  /** Class of a mark with a broken outline, or nothing. */
  static String variant(int rater) {
    return rater < values().length ? "" : "gt-pair__mark--dashed";
  }

  /** Classes of an auditor's card. */
  static String[] card(int rater) {
    String dashed = rater < values().length ? "" : "gt-voice--dashed";
    return ("gt-voice " + of(rater).style + " " + dashed).strip().split(" +");
  }

  /** The shape around a point, as SVG; the wide one has room for a word. */
  String drawn(String variant, double x, double y, boolean wide) {
    return outline(x, y, wide)
        .replaceFirst(" ", " class=\"" + ("gt-pair__mark " + variant).strip() + "\" ");
  }

  abstract String outline(double x, double y, boolean wide);

  private static String box(double x, double y, double radius) {
    return "<rect x=\"%s\" y=\"%s\" width=\"36\" height=\"19\" rx=\"%s\"/>"
        .formatted(x - 18, y - 9.5, radius);
  }
}
