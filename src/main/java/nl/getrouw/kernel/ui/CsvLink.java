package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link to a file for a spreadsheet, made when it is followed. */
public final class CsvLink {

  private CsvLink() {}

  /**
   * @param name of the file, without its ending
   * @param csv as {@link DataTable#csv} gives it
   */
  public static Anchor of(String text, String name, Supplier<String> csv) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event -> {
              byte[] bytes = csv.get().getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  name + ".csv",
                  "text/csv; charset=utf-8",
                  bytes.length);
            });
    Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, text);
    link.addClassName("gt-no-print");
    return link;
  }
}
