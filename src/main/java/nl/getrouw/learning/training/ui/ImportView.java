package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.FaultReport;
import nl.getrouw.kernel.ui.FileDrop;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.training.ImportPreview;
import nl.getrouw.learning.training.TrainingImports;
import nl.getrouw.learning.training.file.FileFault;
import nl.getrouw.security.CurrentUser;

/** Imports training records: choose a file, look at what will happen, do it. */
@Route(TrainingPaths.IMPORT)
@PermitAll
class ImportView extends Composite<Main> implements HasDynamicTitle {

  private final TrainingImports imports;
  private final CurrentUser currentUser;
  private final Paragraph chosen = new Paragraph();
  private final FaultReport report =
      new FaultReport(
          text("training.faults.nothing"),
          text("training.faults.row"),
          text("training.faults.column"),
          text("training.faults.why"));
  private final Div answer = new Div();
  private final Aside side = new Aside();

  ImportView(TrainingImports imports, CurrentUser currentUser) {
    this.imports = imports;
    this.currentUser = currentUser;
    var actor = currentUser.actor();
    side.addClassName("gt-stack");
    side.add(new ImportSide(imports.latest(actor)));
    answer.addClassName("gt-stack");
    Div steps = new Div(file(), report, answer);
    steps.addClassName("gt-stack");
    Div columns = new Div(steps, side);
    columns.addClassName("gt-columns");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(text("training.import")).lead(text("training.import.lead")),
            new TrainingTabs(TrainingPaths.IMPORT, actor),
            columns);
  }

  private Card file() {
    chosen.addClassName("gt-strong");
    chosen.setVisible(false);
    return new Card(text("training.import.file"))
        .intro(text("training.import.file.help"))
        .with(
            chosen,
            new FileDrop(
                List.of(".csv", ".txt", ".xlsx"),
                TrainingImports.MOST_BYTES,
                this::look,
                this::refuse),
            sample())
        .foot(text("training.import.file.format"));
  }

  private static Anchor sample() {
    byte[] bytes =
        new DataTable(
                List.of(
                    "e-mail",
                    "naam",
                    "opleiding",
                    "gehaald op",
                    "geldig tot",
                    "team",
                    "fte",
                    "in dienst"),
                List.of(
                    List.of(
                        "voornaam@organisatie.example",
                        "",
                        "Basisopleiding SRH",
                        "2025-11-03",
                        "",
                        "",
                        "0,89",
                        "2024-09-01")))
            .csv()
            .getBytes(StandardCharsets.UTF_8);
    return new Anchor(
        DownloadHandler.fromInputStream(
            event ->
                new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "opleidingen-voorbeeld.csv",
                    "text/csv; charset=utf-8",
                    bytes.length)),
        AttachmentType.DOWNLOAD,
        text("training.import.sample"));
  }

  private void refuse(String reason) {
    chosen.setVisible(false);
    answer.removeAll();
    report.show(reason);
  }

  private void look(ReceivedFile file) {
    chosen.setText(text("training.import.chosen", file.name()));
    chosen.setVisible(true);
    report.clear();
    answer.removeAll();
    try {
      switch (imports.preview(currentUser.actor(), file)) {
        case ImportPreview.Ready ready -> answer.add(new ImportPreviewCard(ready, () -> run(file)));
        case ImportPreview.Earlier(ImportPreview.Run run) ->
            answer.add(
                new Banner(
                    Banner.Kind.INFO,
                    "circle-check",
                    text("training.import.earlier"),
                    text(
                        "training.import.earlier.text",
                        run.by(),
                        Formats.current().moment(run.at()),
                        run.certificates())));
        case ImportPreview.Faulty faulty -> show(faulty);
      }
    } catch (Refusal refusal) {
      report.show(text(refusal.key(), refusal.arguments()));
    }
  }

  private void show(ImportPreview.Faulty faulty) {
    report.show(
        faulty.count() > faulty.faults().size()
            ? text("training.faults.first", faulty.count(), faulty.faults().size())
            : text("training.faults", faulty.count()),
        faulty.faults().stream().map(ImportView::line).toList());
  }

  private static List<String> line(FileFault fault) {
    String column =
        fault.row() == 0
            ? text("training.faults.whole")
            : fault.column() == 0
                ? text("training.faults.wholeRow")
                : fault.column() + " · " + fault.heading();
    return List.of(
        fault.row() == 0 ? "" : Integer.toString(fault.row()),
        column,
        text(fault.key(), fault.arguments().toArray()));
  }

  private void run(ReceivedFile file) {
    answer.removeAll();
    try {
      ImportPreview.Ready stored = imports.run(currentUser.actor(), file);
      chosen.setVisible(false);
      Button look =
          new Button(
              text("training.matrix"),
              click -> UI.getCurrentOrThrow().navigate(TrainingPaths.MATRIX));
      look.addThemeVariants(ButtonVariant.PRIMARY);
      answer.add(
          new Card()
              .with(
                  new EmptyState(
                          "circle-check",
                          text("training.import.done", stored.certificates().size()),
                          text("training.import.done.text", stored.jobs().size(), stored.known()))
                      .actions(look)));
      side.removeAll();
      side.add(new ImportSide(imports.latest(currentUser.actor())));
    } catch (Refusal refusal) {
      report.show(text(refusal.key(), refusal.arguments()));
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.import"));
  }
}
