package nl.getrouw.post;

import org.springframework.web.util.HtmlUtils;

/** A letter as simple HTML that every mail program shows: one column, no images, no scripts. */
final class LetterPage {

  private static final String BODY =
      "margin:0;padding:24px 12px;background:#f7f4ee;color:#1f2b2a;"
          + "font:16px/1.55 'Segoe UI',Helvetica,Arial,sans-serif";
  private static final String SHEET =
      "max-width:560px;margin:0 auto;padding:28px;background:#ffffff;border-radius:12px";
  private static final String BUTTON =
      "display:inline-block;padding:11px 20px;border-radius:8px;background:#12564d;color:#ffffff;"
          + "font-weight:600;text-decoration:none";
  private static final String SMALL = "margin:24px 0 0;color:#5b6664;font-size:13px";

  private LetterPage() {}

  static String of(LetterWriter.Sheet letter) {
    StringBuilder page = new StringBuilder(2000);
    page.append("<!doctype html>\n<html lang=\"")
        .append(letter.language().getLanguage())
        .append("\"><head><meta charset=\"utf-8\"><title>")
        .append(safe(letter.subject()))
        .append("</title></head>\n<body style=\"")
        .append(BODY)
        .append("\"><div style=\"")
        .append(SHEET)
        .append("\">\n");
    paragraph(page, letter.greeting());
    boolean listing = false;
    for (LetterWriter.Sheet.Part part : letter.parts()) {
      if (part.listed() != listing) {
        page.append(part.listed() ? "<ul style=\"padding-left:20px\">\n" : "</ul>\n");
        listing = part.listed();
      }
      if (part.listed()) {
        page.append("<li>").append(safe(part.text())).append("</li>\n");
      } else {
        paragraph(page, part.text());
      }
    }
    page.append(listing ? "</ul>\n" : "");
    if (letter.buttonText() != null && letter.buttonAddress() != null) {
      page.append("<p style=\"margin:24px 0\"><a style=\"")
          .append(BUTTON)
          .append("\" href=\"")
          .append(safe(letter.buttonAddress()))
          .append("\">")
          .append(safe(letter.buttonText()))
          .append("</a></p>\n");
    }
    paragraph(page, letter.closing());
    page.append("<p style=\"")
        .append(SMALL)
        .append("\">")
        .append(safe(letter.why()))
        .append("</p>\n</div></body></html>\n");
    return page.toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append("<p style=\"margin:0 0 14px\">").append(safe(text)).append("</p>\n");
  }

  private static String safe(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
  }
}
