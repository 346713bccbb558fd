package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.learning.training.ImportPreview;

/** What importing would change, and the button that does it. */
final class ImportPreviewCard extends Composite<Card> {

  private static final int SHOWN = 50;

  ImportPreviewCard(ImportPreview.Ready ready, Runnable run) {
    int certificates = ready.certificates().size();
    int jobs = ready.jobs().size();
    getContent()
        .raised()
        .with(
            new Paragraph(
                text("training.preview.text", ready.rows(), certificates, jobs, ready.known())));
    if (certificates > 0) {
      getContent()
          .with(
              new H3(text("training.preview.certificates", certificates)),
              table(
                  List.of("who", "training", "completed", "until"),
                  ready.certificates().stream().limit(SHOWN).map(ImportPreviewCard::cells).toList(),
                  certificates));
    }
    if (jobs > 0) {
      getContent()
          .with(
              new H3(text("training.preview.jobs", jobs)),
              table(
                  List.of("who", "team", "fte", "start"),
                  ready.jobs().stream().limit(SHOWN).map(ImportPreviewCard::cells).toList(),
                  jobs));
    }
    Button button =
        new Button(text("training.preview.run"), Icon.of("circle-check"), click -> run.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.setVisible(!ready.changesNothing());
    Div actions = new Div(button);
    actions.addClassName("gt-form__actions");
    getContent().with(actions);
  }

  @Override
  protected Card initContent() {
    return new Card(text("training.preview"));
  }

  private static List<String> cells(ImportPreview.NewCertificate one) {
    return List.of(
        one.person(),
        in(one.training()),
        Formats.current().shortDate(one.completedOn()),
        one.expiresOn() == null
            ? text("training.valid.ever")
            : Formats.current().shortDate(one.expiresOn()));
  }

  private static List<String> cells(ImportPreview.NewJob one) {
    return List.of(
        one.person(),
        one.team(),
        one.fte() == null ? "" : TrainingWords.number(one.fte()),
        one.startedOn() == null ? "" : Formats.current().shortDate(one.startedOn()));
  }

  private static Component table(List<String> columns, List<List<String>> rows, int all) {
    NativeTableRow head = new NativeTableRow();
    for (String column : columns) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(text("training.preview." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    for (List<String> cells : rows) {
      NativeTableRow row = new NativeTableRow();
      cells.forEach(cell -> row.add(new NativeTableCell(cell)));
      body.add(row);
    }
    NativeTable table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("gt-table");
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", text("training.preview"))
        .setAttribute("tabindex", "0");
    if (all > rows.size()) {
      Paragraph more = new Paragraph(text("training.preview.more", all - rows.size()));
      more.addClassName("gt-caption");
      return new Div(scroll, more);
    }
    return scroll;
  }
}
