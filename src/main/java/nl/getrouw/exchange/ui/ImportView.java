package nl.getrouw.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.exchange.AuditImports;
import nl.getrouw.exchange.CellFault;
import nl.getrouw.exchange.ImportPreview;
import nl.getrouw.exchange.ImportRun;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.FaultReport;
import nl.getrouw.kernel.ui.FileDrop;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.Locations;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Imports audits that were finished elsewhere: choose, look at what will happen, do it. */
@Route(ImportView.PATH)
@PermitAll
class ImportView extends Composite<Main> implements HasDynamicTitle {

  static final String PATH = "beheer/importeren";

  private final AuditImports imports;
  private final CurrentUser currentUser;
  private final ImportForm form;
  private final SampleLinks samples;
  private final Paragraph chosen = new Paragraph();
  private final FaultReport report =
      new FaultReport(
          getTranslation("exchange.faults.nothing"),
          getTranslation("exchange.faults.row"),
          getTranslation("exchange.faults.column"),
          getTranslation("exchange.faults.why"));
  private final Div answer = new Div();
  private final Aside side = new Aside();
  private @Nullable ReceivedFile file;

  ImportView(AuditImports imports, Locations locations, CurrentUser currentUser) {
    this.imports = imports;
    this.currentUser = currentUser;
    var actor = currentUser.actor();
    form = new ImportForm(imports.instruments(actor), locations.list(actor), this::look);
    samples = new SampleLinks(imports, currentUser);
    answer.addClassName("gt-stack");
    Div steps = new Div(form, fileCard(), report, answer);
    steps.addClassName("gt-stack");
    side.addClassName("gt-stack");
    side.add(new LatestImports(imports.latest(actor)));
    Div columns = new Div(steps, side);
    columns.addClassName("gt-columns");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("exchange.title")).lead(getTranslation("exchange.lead")),
            columns);
  }

  private Card fileCard() {
    chosen.addClassName("gt-strong");
    chosen.setVisible(false);
    return new Card(getTranslation("exchange.file"))
        .intro(getTranslation("exchange.file.help"))
        .with(
            chosen,
            new FileDrop(
                List.of(".csv", ".txt"), AuditImports.MOST_BYTES, this::take, this::refuse),
            samples)
        .foot(getTranslation("exchange.file.format"));
  }

  private void take(ReceivedFile taken) {
    file = taken;
    chosen.setText(getTranslation("exchange.file.chosen", taken.name()));
    chosen.setVisible(true);
    look();
  }

  private void refuse(String reason) {
    forget();
    report.show(reason);
  }

  private void forget() {
    file = null;
    chosen.setVisible(false);
    answer.removeAll();
  }

  /** Shows what importing would do, with what is chosen now. */
  private void look() {
    form.instrument().ifPresent(samples::show);
    ReceivedFile given = file;
    if (given == null) {
      return;
    }
    report.clear();
    answer.removeAll();
    form.choices()
        .ifPresentOrElse(
            choices -> {
              try {
                show(given, imports.preview(currentUser.actor(), given, choices));
              } catch (Refusal refusal) {
                report.show(getTranslation(refusal.key(), refusal.arguments()));
              }
            },
            () -> answer.add(new Paragraph(getTranslation("exchange.gap"))));
  }

  private void show(ReceivedFile given, ImportPreview preview) {
    switch (preview) {
      case ImportPreview.Ready ready -> answer.add(new PreviewCard(ready, () -> run(given)));
      case ImportPreview.Earlier(ImportRun run) -> answer.add(earlier(run));
      case ImportPreview.Faulty(List<CellFault> faults) ->
          report.show(
              getTranslation("exchange.faults", faults.size()),
              faults.stream().map(this::line).toList());
    }
  }

  private Banner earlier(ImportRun run) {
    return new Banner(
        Banner.Kind.INFO,
        "circle-check",
        getTranslation("exchange.earlier"),
        getTranslation(
            "exchange.earlier.text", run.by(), Formats.current().moment(run.at()), run.audits()));
  }

  private List<String> line(CellFault fault) {
    String column =
        fault.row() == 0
            ? getTranslation("exchange.faults.whole")
            : fault.column() == 0
                ? getTranslation("exchange.faults.wholeRow")
                : fault.column() + " · " + fault.heading();
    return List.of(
        fault.row() == 0 ? "" : Integer.toString(fault.row()),
        column,
        getTranslation(fault.key(), fault.arguments().toArray()));
  }

  private void run(ReceivedFile given) {
    form.choices()
        .ifPresent(
            choices -> {
              try {
                int stored = imports.run(currentUser.actor(), given, choices).size();
                forget();
                answer.add(done(stored));
                side.removeAll();
                side.add(new LatestImports(imports.latest(currentUser.actor())));
              } catch (Refusal refusal) {
                answer.removeAll();
                report.show(getTranslation(refusal.key(), refusal.arguments()));
              }
            });
  }

  private Component done(int audits) {
    Button look =
        new Button(
            getTranslation("exchange.done.audits"),
            click -> UI.getCurrentOrThrow().navigate("audits"));
    look.addThemeVariants(ButtonVariant.PRIMARY);
    return new Card()
        .with(
            new EmptyState(
                    "circle-check",
                    getTranslation("exchange.done", audits),
                    getTranslation("exchange.done.text"))
                .actions(look));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("exchange.title"));
  }
}
