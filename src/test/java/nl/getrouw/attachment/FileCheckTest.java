package nl.getrouw.attachment;

import static nl.getrouw.attachment.Files.join;
import static nl.getrouw.attachment.Files.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.getrouw.kernel.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileCheckTest {

  private static final int AT_MOST = 1_000_000;

  private final FileCheck check = new FileCheck();

  private CheckedFile receive(String name, byte[] content) throws IOException {
    return check.receive(
        name, content.length, new ByteArrayInputStream(content), AT_MOST, "bijlage");
  }

  private byte[] kept(String name, byte[] content) throws IOException {
    try (CheckedFile file = receive(name, content)) {
      return java.nio.file.Files.readAllBytes(file.content());
    }
  }

  private Kind kind(byte[] content) throws IOException {
    try (CheckedFile file = receive("bestand", content)) {
      return file.kind();
    }
  }

  @Test
  void whatItIsDecidesNotWhatItIsCalled() throws IOException {
    assertThat(kind(Files.png(40, 20))).isEqualTo(Kind.PNG);
    assertThat(kind(Files.jpeg(40, 20))).isEqualTo(Kind.JPEG);
    assertThat(kind(Files.webp())).isEqualTo(Kind.JPEG);
    assertThat(kind(Files.pdf())).isEqualTo(Kind.PDF);
    try (CheckedFile file = receive("plan.pdf.exe", Files.png(4, 4))) {
      assertThat(file.name()).isEqualTo("plan.pdf.png");
    }
  }

  @Test
  void aPaperIsKeptAsItIs() throws IOException {
    byte[] paper = Files.pdf();

    assertThat(kept("plan.pdf", paper)).isEqualTo(paper);
  }

  @Test
  void anImageIsDrawnAnewWithoutWhatIsHiddenInIt() throws IOException {
    byte[] photo = Files.jpeg(40, 20);
    String comment = "52.0907 N 5.1214 E, gemaakt bij een cliënt thuis";
    byte[] said = comment.getBytes(StandardCharsets.ISO_8859_1);
    byte[] segment = join(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (said.length + 2)}, said);
    byte[] telling =
        join(Files.first(photo, 2), segment, Files.rest(photo, 2), text("en hier nog iets"));

    String kept = new String(kept("foto.jpg", telling), StandardCharsets.ISO_8859_1);

    assertThat(new String(telling, StandardCharsets.ISO_8859_1)).contains("52.0907");
    assertThat(kept).doesNotContain("52.0907").doesNotContain("en hier nog iets");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept.getBytes(StandardCharsets.ISO_8859_1))))
        .isNotNull();
  }

  @Test
  void aPhotoOfACameraHeldUprightStandsUpright() throws IOException {
    byte[] kept = kept("foto.jpg", Files.heldUpright(Files.jpeg(40, 20)));

    var image = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(image.getWidth()).isEqualTo(20);
    assertThat(image.getHeight()).isEqualTo(40);
    assertThat(image.getRGB(10, 4) & 0xff0000)
        .as("red was left, is on top")
        .isGreaterThan(0xc00000);
    assertThat(image.getRGB(10, 36) & 0xff).isGreaterThan(0xc0);
  }

  @Test
  void aLargeImageIsMadeSmaller() throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(kept("plaat.png", Files.png(7000, 700))));

    assertThat(image.getWidth()).isEqualTo(Pictures.LONGEST_SIDE);
    assertThat(image.getHeight()).isEqualTo(300);
  }

  static Stream<Arguments> refused() throws IOException {
    byte[] png = Files.png(40, 20);
    byte[] jpeg = Files.jpeg(40, 20);
    byte[] pdf = Files.pdf();
    return Stream.of(
        arguments("empty", new byte[0], "attachment.refused.empty"),
        arguments("text", text("naam;score\n"), "attachment.refused.type"),
        arguments(
            "svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "attachment.refused.type"),
        arguments(
            "page", text("<!doctype html><script>alert(1)</script>"), "attachment.refused.type"),
        arguments("gif", text("GIF89a\1\0\1\0"), "attachment.refused.type"),
        arguments("program", text("MZ\220\0\3\0\0\0"), "attachment.refused.type"),
        arguments("archive", zip(), "attachment.refused.type"),
        arguments("paper that begins later", join(text("x"), pdf), "attachment.refused.type"),
        arguments("half an image", Files.first(png, png.length / 2), "attachment.refused.damaged"),
        arguments("only a signature", Files.first(png, 8), "attachment.refused.damaged"),
        arguments(
            "a jpeg of noise",
            join(Files.first(jpeg, 3), noise(500)),
            "attachment.refused.damaged"),
        arguments("half a paper", Files.first(pdf, pdf.length / 2), "attachment.refused.damaged"),
        arguments(
            "paper of noise",
            join(text("%PDF-1.7\n"), noise(500), text("\n%%EOF")),
            "attachment.refused.damaged"),
        arguments("image bomb", Files.pngThatSays(60_000, 60_000), "attachment.refused.pixels"),
        arguments("no size", Files.pngThatSays(0, 0), "attachment.refused.damaged"),
        arguments("too many bytes", join(png, new byte[AT_MOST]), "upload.refused.tooLarge"),
        arguments("image and archive", join(png, zip()), "attachment.refused.twoThings"),
        arguments("paper and archive", join(pdf, zip()), "attachment.refused.twoThings"),
        arguments(
            "archive inside the end of a paper",
            join(pdf, zip(), text("\n%%EOF\n")),
            "attachment.refused.twoThings"),
        arguments(
            "paper and page",
            join(pdf, text("<script>alert(1)</script>")),
            "attachment.refused.twoThings"),
        arguments(
            "page in a paper's head",
            join(text("%PDF-1.7\n%<html><script>x</script>\n"), Files.rest(pdf, 9)),
            "attachment.refused.twoThings"),
        arguments(
            "image and paper",
            join(
                Files.first(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10},
                text("%PDF-1.7"),
                Files.rest(jpeg, 2)),
            "attachment.refused.twoThings"),
        arguments("locked paper", Files.locked("geheim"), "attachment.refused.encrypted"),
        arguments("paper with restrictions", Files.locked(""), "attachment.refused.encrypted"),
        arguments(
            "paper with a script", Files.pdf(FileCheckTest::script), "attachment.refused.acts"),
        arguments(
            "paper with a program", Files.pdf(FileCheckTest::launch), "attachment.refused.acts"),
        arguments(
            "paper with a file", Files.pdf(FileCheckTest::enclosed), "attachment.refused.acts"),
        arguments(
            "paper without pages",
            Files.pdf(document -> document.removePage(0)),
            "attachment.refused.pages"),
        arguments(
            "paper that unpacks to a lot", bomb("FlateDecode"), "attachment.refused.unpacked"),
        arguments(
            "paper packed twice",
            bomb("FlateDecode", "FlateDecode"),
            "attachment.refused.unpacked"),
        arguments(
            "paper packed in an odd way", bomb("RunLengthDecode"), "attachment.refused.unpacked"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String what, byte[] content, String key) {
    assertThatThrownBy(() -> receive(what + ".png", content))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("kwaad.html"));
      zip.write(text("<script>alert(1)</script>"));
    }
    return out.toByteArray();
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static void script(PDDocument document) {
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
  }

  private static void launch(PDDocument document) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, "Launch");
    action.setString(COSName.F, "cmd.exe");
    document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
  }

  private static void enclosed(PDDocument document) {
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.getPDFName("EF"), new COSDictionary());
    file.setItem(COSName.F, new COSString("kwaad.exe"));
    COSArray files = new COSArray();
    files.add(file);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), files);
  }

  /** A paper of some kilobytes that unpacks to fifty megabytes. */
  private static byte[] bomb(String... filters) {
    byte[] packed = Files.deflated(new byte[Unpacking.MOST + 1000]);
    byte[] stored = filters.length > 1 ? Files.deflated(packed) : packed;
    return Files.pdf(
        document -> {
          COSStream part = new COSStream();
          try (var out = part.createRawOutputStream()) {
            out.write(stored);
          }
          COSArray how = new COSArray();
          Arrays.stream(filters).map(COSName::getPDFName).forEach(how::add);
          part.setItem(COSName.FILTER, filters.length > 1 ? how : how.get(0));
          document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bom"), part);
        });
  }

  @Test
  void whatSaysItIsTooLargeIsNotRead() {
    InputStream unread =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("was read");
          }
        };

    assertThatThrownBy(() -> check.receive("x.png", AT_MOST + 1L, unread, AT_MOST, "bijlage"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void whatBreaksOffIsNoFile() {
    byte[] png = Files.png(40, 20);
    InputStream broken = new ByteArrayInputStream(png, 0, png.length - 20);

    assertThatThrownBy(() -> check.receive("x.png", png.length, broken, AT_MOST, "bijlage"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void namesAreMadeSafe() {
    assertThat(SafeName.of("../../etc/plan.pdf", Kind.PDF, "bijlage")).isEqualTo("plan.pdf");
    assertThat(SafeName.of("C:\\map\\plan.pdf", Kind.PDF, "bijlage")).isEqualTo("plan.pdf");
    assertThat(SafeName.of("a\r\nSet-Cookie: x=1\".pdf", Kind.PDF, "bijlage"))
        .isEqualTo("aSet-Cookie x 1.pdf");
    assertThat(SafeName.of("factuur\u202efdp.exe", Kind.PNG, "bijlage"))
        .isEqualTo("factuurfdp.png");
    assertThat(SafeName.of(".htaccess", Kind.PNG, "bijlage")).isEqualTo("htaccess.png");
    assertThat(SafeName.of("<img src=x>.png", Kind.PNG, "bijlage")).isEqualTo("img src x.png");
    assertThat(SafeName.of("💥/..", Kind.JPEG, "bijlage")).isEqualTo("bijlage.jpg");
    assertThat(SafeName.of("Zoë’s plan.PDF", Kind.PDF, "bijlage")).isEqualTo("Zoë’s plan.pdf");
    assertThat(SafeName.of("x".repeat(500) + ".pdf", Kind.PDF, "bijlage"))
        .hasSize(SafeName.AT_MOST)
        .endsWith(".pdf");
  }
}
