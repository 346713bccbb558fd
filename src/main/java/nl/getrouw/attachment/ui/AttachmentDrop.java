package nl.getrouw.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.CheckedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.UploadWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A button to add one image or PDF. The file goes from the browser to the check as it comes. */
public final class AttachmentDrop extends Composite<Div> {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentDrop.class);

  private final Attachments attachments;
  private final Consumer<CheckedFile> keep;
  private final Runnable kept;
  private final Upload upload = new Upload();
  private final Paragraph problem = new Paragraph();

  /**
   * @param keep stores a file, outside the page's lock; what it throws is told to the person
   * @param kept told in the page when that is done
   */
  public AttachmentDrop(Attachments attachments, Consumer<CheckedFile> keep, Runnable kept) {
    this.attachments = attachments;
    this.keep = keep;
    this.kept = kept;
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(Attachments.LARGEST);
    upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp", ".pdf");
    upload.setDropAllowed(false);
    upload.setUploadHandler(this::receive);
    upload.setUploadButton(new Button(getTranslation("attachment.add"), Icon.of("paperclip")));
    upload.setI18n(UploadWords.of(this, Attachments.LARGEST, "attachment.refused.type"));
    upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
    Paragraph hint = new Paragraph(getTranslation("attachment.hint"));
    hint.addClassName("gt-caption");
    problem.addClassName("gt-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    getContent().addClassName("gt-attach");
    getContent().add(upload, problem, hint);
  }

  private void receive(UploadEvent event) throws IOException {
    UI ui = event.getUI();
    try (CheckedFile file =
        attachments.receive(
            event.getFileName(),
            event.getFileSize(),
            event.getInputStream(),
            ui.getTranslation("attachment.unnamed"))) {
      keep.accept(file);
      inPage(ui, this::done);
    } catch (Refusal refusal) {
      String reason = ui.getTranslation(refusal.key(), refusal.arguments());
      event.reject(reason);
      inPage(ui, () -> refuse(reason));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("a file could not be stored: {}", away.toString());
      String reason = ui.getTranslation("attachment.failed");
      event.reject(reason);
      inPage(ui, () -> refuse(reason));
    }
  }

  private void inPage(UI ui, Runnable run) {
    var _ =
        ui.access(
            () -> {
              upload.clearFileList();
              run.run();
            });
  }

  private void done() {
    problem.setVisible(false);
    kept.run();
  }

  private void refuse(String reason) {
    problem.setText(reason);
    problem.setVisible(true);
  }
}
