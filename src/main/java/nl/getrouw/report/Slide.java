package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import nl.getrouw.paper.Paper;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * One slide of 960 by 540 points: a title that a screen reader finds as the title, and texts on
 * places. All texts carry their language, and are made smaller where they would not fit.
 */
final class Slide {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;
  static final int MARGIN = 56;

  /** The width between the margins. */
  static final int ROOM = WIDTH - 2 * MARGIN;

  /** Where the foot begins. */
  static final int FOOT = 502;

  /** Every office program has it, or one with the same measures. */
  static final String FONT = "Arial";

  private static final double LARGEST_TITLE = 30;
  private static final double SMALLEST_TITLE = 18;
  private static final double SMALLEST = 10;
  private static final double TITLE_TOP = 50;
  private static final double TITLE_HEIGHT = 78;

  private final XSLFSlide slide;
  private final String language;

  Slide(XMLSlideShow show, Locale locale, String title) {
    this(show, locale, title, TITLE_TOP, TITLE_HEIGHT);
  }

  /** A slide with its title at another place; for the first. */
  Slide(XMLSlideShow show, Locale locale, String title, double top, double height) {
    this.slide =
        show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
    this.language = locale.toLanguageTag();
    slide.getBackground().setFillColor(Ink.PAGE.color());
    XSLFTextShape head = slide.getPlaceholder(0);
    ((CTShape) head.getXmlObject()).getSpPr().addNewXfrm(); // else that of the layout is moved
    head.setAnchor(new Rectangle2D.Double(MARGIN, top, ROOM, height));
    head.setVerticalAlignment(VerticalAlignment.TOP);
    head.setLeftInset(0);
    head.setRightInset(0);
    head.setTopInset(0);
    head.setBottomInset(0);
    head.clearText();
    XSLFTextParagraph paragraph = head.addNewTextParagraph();
    paragraph.setTextAlign(TextAlign.LEFT);
    String words = plain(title);
    double size = Fit.size(words, ROOM, height, true, LARGEST_TITLE, SMALLEST_TITLE);
    run(paragraph, words, size, Ink.ACCENT, true);
  }

  XSLFSlide shapes() {
    return slide;
  }

  /** A text over the width of the slide. */
  void wide(double y, String text, double size, Ink ink) {
    text(MARGIN, y, ROOM, text, size, ink);
  }

  /** A line of text in a box without edges. */
  XSLFTextBox text(double x, double y, double width, String text, double size, Ink ink) {
    return text(x, y, width, text, size, ink, false, TextAlign.LEFT);
  }

  XSLFTextBox text(
      double x,
      double y,
      double width,
      String text,
      double size,
      Ink ink,
      boolean bold,
      TextAlign align) {
    XSLFTextBox box = box(x, y, width, Math.max(size * 1.6, Fit.height(text, width, size, bold)));
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(align);
    run(paragraph, text, size, ink, bold);
    return box;
  }

  /** A text that is made as small as it takes to stay within its place. */
  void fitted(Rectangle2D place, String text, double size, Ink ink, boolean bold) {
    String words = plain(text);
    double fitting = Fit.size(words, place.getWidth(), place.getHeight(), bold, size, SMALLEST);
    text(place.getX(), place.getY(), place.getWidth(), words, fitting, ink, bold, TextAlign.LEFT);
  }

  /** A filled rectangle without a line. */
  XSLFAutoShape block(double x, double y, double width, double height, Ink ink) {
    XSLFAutoShape block = slide.createAutoShape();
    block.setShapeType(ShapeType.RECT);
    block.setAnchor(new Rectangle2D.Double(x, y, width, height));
    block.setFillColor(ink.color());
    block.setLineColor(null);
    return block;
  }

  /**
   * A line of a list.
   *
   * @param below in small letters under it; may be empty
   */
  record Line(String text, String below) {

    static List<Line> of(List<String> texts) {
      return texts.stream().map(text -> new Line(text, "")).toList();
    }

    private double height(double size) {
      double above = Fit.height(plain(text), ROOM - INDENT, size, false);
      return below.isEmpty()
          ? above + size * 0.55
          : above + 2 + Fit.height(plain(below), ROOM - INDENT, BELOW, false) + size * 0.6;
    }
  }

  private static final double INDENT = 30;
  private static final double BELOW = 14;

  /**
   * Sentences below each other with a mark before each.
   *
   * @param size of the letters; smaller when there is too much to read
   * @param numbered with numbers rather than dots
   */
  void list(double y, List<Line> lines, double size, boolean numbered) {
    double height = FOOT - y - 8;
    double fitting = size;
    while (fitting > 12 && height(lines, fitting) > height) {
      fitting--;
    }
    XSLFTextBox box = box(MARGIN, y, ROOM, height);
    for (Line line : lines) {
      line(box, line, fitting, numbered);
    }
  }

  private static double height(List<Line> lines, double size) {
    return lines.stream().mapToDouble(line -> line.height(size)).sum();
  }

  private void line(XSLFTextBox box, Line line, double size, boolean numbered) {
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    if (numbered) {
      paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
    } else {
      paragraph.setBulletCharacter("•");
    }
    paragraph.setBulletFont(FONT);
    paragraph.setBulletFontSize(100d);
    paragraph.setBulletFontColor(Ink.ACCENT.color());
    paragraph.setLeftMargin(INDENT);
    paragraph.setIndent(-INDENT);
    paragraph.setSpaceAfter(line.below().isEmpty() ? -size * 0.55 : -2d);
    run(paragraph, line.text(), size, Ink.TEXT, false);
    if (!line.below().isEmpty()) {
      XSLFTextParagraph below = box.addNewTextParagraph();
      below.setBullet(false);
      below.setLeftMargin(INDENT);
      below.setIndent(0d);
      below.setSpaceAfter(-size * 0.6);
      run(below, line.below(), BELOW, Ink.TEXT_2, false);
    }
  }

  private XSLFTextBox box(double x, double y, double width, double height) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle2D.Double(x, y, width, height));
    box.setLeftInset(0);
    box.setRightInset(0);
    box.setTopInset(0);
    box.setBottomInset(0);
    box.setWordWrap(true);
    box.clearText();
    return box;
  }

  void run(XSLFTextParagraph paragraph, String text, double size, Ink ink, boolean bold) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(plain(text));
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setFontColor(ink.color());
    run.setBold(bold);
    if (run.getXmlObject() instanceof CTRegularTextRun words) {
      words.getRPr().setLang(language);
    }
  }

  /** Without places where a word may be broken: slides show them as hyphens. */
  private static String plain(String text) {
    return Paper.readable(text).replace("\u00ad", "");
  }
}
