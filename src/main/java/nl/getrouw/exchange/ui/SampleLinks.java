package nl.getrouw.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.getrouw.exchange.AuditImports;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignedOut;

/** Files to begin with: a blank one for the chosen instrument, and one that was published. */
final class SampleLinks extends Composite<Div> {

  private static final int NOT_FOUND = 404;
  private static final String SAMPLE = "imr-groups.csv";

  private final AuditImports imports;
  private final CurrentUser currentUser;
  private final Div blank = new Div();

  SampleLinks(AuditImports imports, CurrentUser currentUser) {
    this.imports = imports;
    this.currentUser = currentUser;
    Span source = new Span(getTranslation("exchange.file.sample.source"));
    source.addClassName("gt-caption");
    Anchor sample =
        new Anchor(
            DownloadHandler.forClassResource(SampleLinks.class, "/samples/" + SAMPLE, SAMPLE),
            AttachmentType.DOWNLOAD,
            getTranslation("exchange.file.sample"));
    Div published = new Div(sample, source);
    published.addClassName("gt-cell");
    getContent().addClassNames("gt-stack", "gt-stack--s", "gt-small");
    getContent().add(blank, published);
    blank.setVisible(false);
  }

  /** Offers a blank file for this instrument. */
  void show(Published version) {
    blank.removeAll();
    blank.add(
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  try {
                    Instrument instrument = imports.instrument(currentUser.actor(), version.id());
                    byte[] bytes = csv(instrument).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        instrument.code() + "-" + instrument.version() + ".csv",
                        "text/csv",
                        bytes.length);
                  } catch (NotFound | SignedOut gone) {
                    return DownloadResponse.error(NOT_FOUND);
                  }
                }),
            AttachmentType.DOWNLOAD,
            getTranslation("exchange.file.blank")));
    blank.setVisible(true);
  }

  private static String csv(Instrument instrument) {
    return new DataTable(
            List.of("team", "item", "score"),
            instrument.items().stream().map(item -> List.of("", item.code(), "")).toList())
        .csv();
  }
}
