package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.SheetColumns;
import nl.getrouw.indicator.SheetPreview;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.FileDrop;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** Many figures at once, from a CSV file: first what would happen, then all of it or nothing. */
final class SheetCard extends Composite<Card> {

  private final IndicatorPage page;
  private final IndicatorFigures figures;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final IndicatorWords words;
  private final Div outcome = new Div();

  SheetCard(
      IndicatorPage page, IndicatorFigures figures, CurrentUser currentUser, Runnable changed) {
    this.page = page;
    this.figures = figures;
    this.currentUser = currentUser;
    this.changed = changed;
    this.words = new IndicatorWords(this, page.definition());
    Definition definition = page.definition();
    Paragraph columns =
        new Paragraph(
            getTranslation(
                "indicator.sheet.columns",
                String.join(", ", SheetColumns.of(definition).headings()),
                getTranslation("indicator.sheet.period." + definition.cadence().name())));
    columns.addClassName("gt-small");
    outcome.getElement().setAttribute("aria-live", "polite");
    getContent()
        .with(
            columns,
            download(),
            new FileDrop(
                List.of(".csv"), IndicatorFigures.MOST_BYTES, this::preview, Toast::refuse),
            outcome);
    getContent().getElement().getClassList().add("gt-form__section");
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.sheet"))
        .intro(getTranslation("indicator.sheet.intro"));
  }

  /** What is filled in now, as a file that can be read back. */
  private Anchor download() {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event -> {
              byte[] bytes = table().csv().getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  "indicator-" + page.indicator().id() + ".csv",
                  "text/csv; charset=utf-8",
                  bytes.length);
            });
    return new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("indicator.sheet.download"));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Figure.Stored stored : page.figures()) {
      Figure figure = stored.figure();
      List<String> row = new ArrayList<>();
      row.add(page.definition().cadence().code(figure.start()));
      row.add(plain(figure.numerator()));
      BigDecimal of = figure.denominator();
      if (of != null) {
        row.add(plain(of));
      }
      row.add(figure.note());
      rows.add(row);
    }
    return new DataTable(SheetColumns.of(page.definition()).headings(), rows);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private void preview(ReceivedFile file) {
    outcome.removeAll();
    try {
      switch (figures.preview(currentUser.actor(), page.indicator().id(), file)) {
        case SheetPreview.Faulty faulty -> outcome.add(new SheetFaults(faulty.faults()));
        case SheetPreview.Ready ready ->
            outcome.add(new SheetTable(ready, words, () -> store(ready)));
      }
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private void store(SheetPreview.Ready ready) {
    try {
      int stored = figures.store(currentUser.actor(), page.indicator().id(), ready);
      changed.run();
      Toast.show(getTranslation("indicator.sheet.done", stored));
      UI.getCurrent().navigate(IndicatorPaths.indicator(page.indicator().id()));
    } catch (Conflict meanwhile) {
      outcome.removeAll();
      Toast.refuse(getTranslation("indicator.sheet.conflict"));
    }
  }
}
