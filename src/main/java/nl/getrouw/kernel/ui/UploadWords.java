package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;

/** What an upload says, in the language of the page. */
public final class UploadWords {

  private UploadWords() {}

  /**
   * @param page in whose language it speaks
   * @param atMost limit in bytes
   * @param wrongType key of the sentence that names the kinds of file that are taken
   */
  public static UploadI18N of(Component page, int atMost, String wrongType) {
    Refusal tooLarge = ReceivedFile.tooLarge(atMost);
    String large = page.getTranslation(tooLarge.key(), tooLarge.arguments());
    String failed = page.getTranslation("upload.failed");
    return new UploadI18N()
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(large)
                .setIncorrectFileType(page.getTranslation(wrongType))
                .setTooManyFiles(page.getTranslation("upload.refused.many")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(page.getTranslation("upload.connecting"))
                        .setProcessing(page.getTranslation("upload.processing"))
                        .setStalled(page.getTranslation("upload.stalled"))
                        .setHeld(page.getTranslation("upload.connecting")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setFileTooLarge(large)
                        .setForbidden(failed)
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)))
        .setFile(
            new UploadI18N.File()
                .setRemove(page.getTranslation("upload.remove"))
                .setRetry(page.getTranslation("upload.retry"))
                .setStart(page.getTranslation("upload.start")));
  }
}
