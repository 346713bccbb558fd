package nl.getrouw.frame;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.SignedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What all downloads have in common: a file that is saved and never shown inline or kept on the
 * way, nothing there for who may not see it, and the way to sign in for who is signed out.
 */
public abstract class Download {

  protected final Texts texts;

  protected Download(Texts texts) {
    this.texts = texts;
  }

  protected static ResponseEntity<byte[]> file(String mediaType, String fileName, byte[] content) {
    return answer(mediaType, ContentDisposition.attachment().filename(fileName).build(), content);
  }

  /** A PDF with nothing in it but words of our own: opens beside the page, to be printed. */
  protected static ResponseEntity<byte[]> shown(String name, byte[] content) {
    return answer(
        MediaType.APPLICATION_PDF_VALUE,
        ContentDisposition.inline().filename(name + ".pdf").build(),
        content);
  }

  private static ResponseEntity<byte[]> answer(
      String mediaType, ContentDisposition disposition, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  protected static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return file(MediaType.APPLICATION_PDF_VALUE, name + ".pdf", content);
  }

  @ExceptionHandler(NotFound.class)
  protected ResponseEntity<byte[]> nothingThere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(
            texts
                .getTranslation("ui.download.notFound", Texts.DUTCH)
                .getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler(SignedOut.class)
  protected ResponseEntity<Void> signInFirst() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/inloggen")
        .cacheControl(CacheControl.noStore())
        .build();
  }

  /** The language that was asked for, or the reader's own. */
  protected static Locale language(@Nullable String asked, Actor reader) {
    String language = asked == null ? reader.language().getLanguage() : asked;
    return language.equals(Locale.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH;
  }
}
