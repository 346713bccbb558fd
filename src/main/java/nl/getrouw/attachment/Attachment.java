package nl.getrouw.attachment;

import java.time.Instant;
import nl.getrouw.kernel.AttachmentId;

/**
 * A stored file, without its content.
 *
 * @param spot where on the shelf, such as the code of an item
 * @param size in bytes
 * @param addedBy name of who added it
 */
public record Attachment(
    AttachmentId id,
    String spot,
    String name,
    Kind kind,
    int size,
    String addedBy,
    Instant addedAt) {

  /** Where it can be downloaded, without a leading slash. */
  public String path() {
    return AttachmentDownload.PATH + "/" + id;
  }
}
