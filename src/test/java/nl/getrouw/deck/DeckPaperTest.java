package nl.getrouw.deck;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.paper.Press;
import nl.getrouw.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and posters as they come out of the printer. */
class DeckPaperTest {

  private static final float ROUNDING = 0.6f;
  private static final float SMALLEST_QUESTION = 16;

  private final Cards cards = new Cards();

  /** Eight on a sheet in both languages, so that no card is ever so full that a sheet breaks. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyQuestionIsOnASheetOfEight(String language) throws IOException {
    Locale on = language.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    byte[] pdf = Press.pdf(new CardSheets(cards.all(), new Texts(), on).paper());
    Files.write(Path.of("target", "cards-" + language + ".pdf"), pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(cards.all().size() / CardSheets.ON_A_SHEET);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(ROUNDING));
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(cards.all()).allSatisfy(card -> assertThat(text).contains(card.question().in(on)));
    }
  }

  @Test
  void questionsAreSixteenPointsOrMore() throws IOException {
    List<Float> sizes = new ArrayList<>();
    byte[] pdf = Press.pdf(new CardSheets(cards.all(), new Texts(), Texts.DUTCH).paper());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
          if (text.endsWith("?")) {
            sizes.add(positions.getLast().getFontSizeInPt());
          }
          super.writeString(text, positions);
        }
      }.getText(document);
    }

    assertThat(sizes).hasSize(cards.all().size());
    assertThat(sizes).allMatch(size -> size >= SMALLEST_QUESTION - 0.01f);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aPosterIsOneSheetWithAQrCodeThatLeadsToTheDeck(Theme theme) throws Exception {
    String address = "https://getrouw.oeverwaard.example/gesprek/" + theme.code();
    byte[] pdf =
        Press.pdf(
            new ThemePoster(theme, cards.of(theme, Voice.CLIENT), address, new Texts(), Texts.DUTCH)
                .paper());
    Files.write(Path.of("target", "poster-" + theme.code() + ".pdf"), pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("getrouw.oeverwaard.example/gesprek/" + theme.code());
      assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, 150))).isEqualTo(address);
    }
  }

  private static String read(BufferedImage page) throws Exception {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
        .getText();
  }
}
