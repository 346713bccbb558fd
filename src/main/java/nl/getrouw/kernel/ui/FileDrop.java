package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;

/**
 * A place to drop one small file, or to choose it. What is too large is refused before it is read,
 * by the browser and by the server alike.
 */
public final class FileDrop extends Composite<Upload> {

  private final int atMost;
  private final Consumer<ReceivedFile> taken;
  private final Consumer<String> refused;

  /**
   * @param endings which files can be chosen, such as {@code .csv}
   * @param atMost limit in bytes
   * @param taken gets the file, in the page's own session
   * @param refused gets the sentence that says why there is no file
   */
  public FileDrop(
      List<String> endings, int atMost, Consumer<ReceivedFile> taken, Consumer<String> refused) {
    this.atMost = atMost;
    this.taken = taken;
    this.refused = refused;
    Upload upload = getContent();
    upload.addClassName("gt-drop");
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(atMost);
    upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
    upload.setUploadHandler(this::receive);
    upload.setI18n(UploadWords.of(this, atMost, "upload.refused.type"));
    upload.setUploadButton(new Button(getTranslation("upload.choose"), Icon.of("file-up")));
    upload.setDropLabel(new Span(getTranslation("upload.drop")));
    upload.setDropLabelIcon(Icon.of("upload"));
    upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
  }

  private void receive(UploadEvent event) throws IOException {
    try {
      ReceivedFile file =
          ReceivedFile.read(
              event.getFileName(), event.getFileSize(), event.getInputStream(), atMost);
      inPage(event, () -> taken.accept(file));
    } catch (Refusal refusal) {
      String reason = event.getUI().getTranslation(refusal.key(), refusal.arguments());
      event.reject(reason);
      inPage(event, () -> refused.accept(reason));
    }
  }

  private void inPage(UploadEvent event, Runnable run) {
    var _ =
        event
            .getUI()
            .access(
                () -> {
                  getContent().clearFileList();
                  run.run();
                });
  }
}
