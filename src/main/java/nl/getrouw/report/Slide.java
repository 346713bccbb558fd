package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

/**
 * One slide of 960 by 540 points: a title that a screen reader finds as the title, and texts on
 * places. All texts carry their language.
 */
final class Slide {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;
  static final int MARGIN = 56;

  /** Every office program has it, or one with the same measures. */
  private static final String FONT = "Arial";

  private final XSLFSlide slide;
  private final XSLFTextShape head;
  private final String language;

  Slide(XMLSlideShow show, Locale locale, String title) {
    this.slide =
        show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
    this.language = locale.toLanguageTag();
    slide.getBackground().setFillColor(Ink.PAGE.color());
    head = slide.getPlaceholder(0);
    head.setAnchor(new Rectangle2D.Double(MARGIN, 58, WIDTH - 2 * MARGIN, 84));
    head.setVerticalAlignment(VerticalAlignment.TOP);
    head.setLeftInset(0);
    head.setTopInset(0);
    head.clearText();
    XSLFTextParagraph paragraph = head.addNewTextParagraph();
    paragraph.setTextAlign(TextAlign.LEFT);
    run(paragraph, title, title.length() > 80 ? 26 : 30, Ink.ACCENT, true);
  }

  XSLFSlide shapes() {
    return slide;
  }

  /** Moves the title; for the first slide. */
  Slide titleAt(double top, double height) {
    head.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, height));
    return this;
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
    XSLFTextBox box = box(x, y, width, size * 1.6);
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(align);
    run(paragraph, text, size, ink, bold);
    return box;
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
  }

  /**
   * Sentences below each other with a mark before each.
   *
   * @param numbered with numbers rather than dots
   */
  void list(double y, List<Line> lines, double size, boolean numbered) {
    XSLFTextBox box = box(MARGIN, y, WIDTH - 2 * MARGIN, HEIGHT - y - 60);
    for (Line line : lines) {
      XSLFTextParagraph paragraph = box.addNewTextParagraph();
      if (numbered) {
        paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
      } else {
        paragraph.setBulletCharacter("•");
      }
      paragraph.setBulletFontColor(Ink.ACCENT.color());
      paragraph.setLeftMargin(30d);
      paragraph.setIndent(-30d);
      paragraph.setSpaceAfter(line.below().isEmpty() ? -size * 0.55 : -2d);
      run(paragraph, line.text(), size, Ink.TEXT, false);
      if (!line.below().isEmpty()) {
        XSLFTextParagraph below = box.addNewTextParagraph();
        below.setBullet(false);
        below.setLeftMargin(30d);
        below.setIndent(0d);
        below.setSpaceAfter(-size * 0.6);
        run(below, line.below(), 14, Ink.TEXT_2, false);
      }
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

  private void run(XSLFTextParagraph paragraph, String text, double size, Ink ink, boolean bold) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(Paper.readable(text).replace("\u00ad", ""));
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setFontColor(ink.color());
    run.setBold(bold);
    if (run.getXmlObject() instanceof CTRegularTextRun words) {
      words.getRPr().setLang(language);
    }
  }
}
