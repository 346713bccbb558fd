package nl.getrouw.attachment;

import org.springframework.http.MediaType;

/** What is stored. A WebP image is accepted too; it is kept as one of these. */
public enum Kind {
  PNG(MediaType.IMAGE_PNG_VALUE, "png"),
  JPEG(MediaType.IMAGE_JPEG_VALUE, "jpg"),
  PDF(MediaType.APPLICATION_PDF_VALUE, "pdf");

  private final String mediaType;
  private final String ending;

  Kind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** The ending of its file name, without a dot. */
  String ending() {
    return ending;
  }

  public boolean isImage() {
    return this != PDF;
  }
}
