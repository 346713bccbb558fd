package nl.getrouw.report;

import java.util.Locale;

/** The forms in which a report leaves the application; all say the same. */
public enum ReportFormat {
  /** To read and to sign. */
  PDF("application/pdf"),
  /** To calculate with: the data and what they mean. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** To talk about it with the team. */
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file name, such as {@code pdf}. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReportFormat of(String ending) {
    return valueOf(ending.toUpperCase(Locale.ROOT));
  }
}
