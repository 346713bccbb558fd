package nl.getrouw.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.getrouw.kernel.AttachmentId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out stored files, for saving only: a browser neither shows nor guesses at them, and if it
 * did they could do nothing. Each request is judged anew.
 */
@RestController
class AttachmentDownload {

  static final String PATH = "bijlagen";

  private final Attachments attachments;
  private final CurrentUser currentUser;
  private final Texts texts;

  AttachmentDownload(Attachments attachments, CurrentUser currentUser, Texts texts) {
    this.attachments = attachments;
    this.currentUser = currentUser;
    this.texts = texts;
  }

  @GetMapping("/" + PATH + "/{id:[0-9]{1,18}}")
  void download(@PathVariable long id, HttpServletResponse response) throws IOException {
    Actor reader = currentUser.actor();
    Attachment file = attachments.open(reader, new AttachmentId(id));
    response.setContentType(file.kind().mediaType());
    response.setContentLength(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    OutputStream out = response.getOutputStream();
    byte[] part = attachments.part(file, 0);
    for (int position = 1; part.length > 0; position++) {
      out.write(part);
      part = attachments.part(file, position);
    }
  }

  @ExceptionHandler(NotFound.class)
  ResponseEntity<byte[]> nothingThere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .body(
            texts
                .getTranslation("attachment.notFound", Texts.DUTCH)
                .getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler(SignedOut.class)
  ResponseEntity<Void> signInFirst() {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/inloggen")
        .cacheControl(CacheControl.noStore())
        .build();
  }
}
