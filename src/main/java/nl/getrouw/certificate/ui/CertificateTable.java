package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Supplier;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.TwoLines;

/** Certificates as a table, and the same as a file. */
final class CertificateTable extends Composite<Div> {

  private static final List<String> COLUMNS =
      List.of("number", "team", "until", "band", "instrument");

  private final List<Certificate> certificates;
  private final Supplier<List<Certificate>> all;

  /**
   * @param certificates those on this page
   * @param all those that the file holds
   */
  CertificateTable(List<Certificate> certificates, Supplier<List<Certificate>> all) {
    this.certificates = certificates;
    this.all = all;
  }

  @Override
  protected Div initContent() {
    NativeTable table = new NativeTable();
    table.addClassNames("gt-table", "gt-table--wide");
    NativeTableRow head = table.getHead().addRow();
    COLUMNS.forEach(column -> head(head, text("certificate.column." + column)));
    head(head, text("certificate.column.pdf")).addClassName("gt-no-print");
    certificates.forEach(certificate -> row(table.getBody().addRow(), certificate));
    Div scroll = new Div(table);
    scroll.addClassNames("gt-scroll", "gt-card", "gt-card--flush");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", text("certificate.nav"));
    Div all = new Div(scroll, csv());
    all.addClassNames("gt-stack", "gt-stack--s");
    return all;
  }

  private static NativeTableHeaderCell head(NativeTableRow row, String text) {
    NativeTableHeaderCell cell = row.addHeaderCell();
    cell.setText(text);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static void row(NativeTableRow row, Certificate certificate) {
    NativeTableHeaderCell number = row.addHeaderCell();
    number.getElement().setAttribute("scope", "row");
    Anchor profile = new Anchor(AuditPaths.profile(certificate.audit()), certificate.number());
    profile.addClassName("gt-nowrap");
    number.add(profile);
    row.addDataCell().add(new TwoLines(certificate.teamName(), certificate.location()));
    row.addDataCell().add(CertificateWords.badge(certificate));
    row.addDataCell().add(CertificateWords.band(certificate));
    row.addDataCell()
        .add(
            new TwoLines(
                CertificateWords.instrument(certificate),
                text(certificate.moment().key())
                    + ", "
                    + Formats.current().month(certificate.visitedOn())));
    NativeTableCell paper = row.addDataCell();
    paper.addClassName("gt-no-print");
    if (certificate.revocation() == null) {
      paper.add(CertificateWords.pdf(certificate));
    } else {
      paper.setText(certificate.revocation().reason());
    }
  }

  private Component csv() {
    Anchor link = CsvLink.of(text("certificate.csv"), text("certificate.file"), this::file);
    link.addClassName("gt-end");
    return link;
  }

  private String file() {
    List<String> columns =
        List.of(
            "number",
            "team",
            "location",
            "instrument",
            "band",
            "issued",
            "until",
            "standing",
            "reason");
    return new DataTable(
            columns.stream().map(column -> text("certificate.column." + column)).toList(),
            all.get().stream().map(CertificateTable::cells).toList())
        .csv();
  }

  private static List<String> cells(Certificate certificate) {
    return List.of(
        certificate.number(),
        certificate.teamName(),
        certificate.location(),
        CertificateWords.instrument(certificate),
        CertificateWords.in(certificate.band().name()),
        certificate.issuedOn().toString(),
        certificate.expiresOn().toString(),
        text(CertificateWords.status(certificate).key()),
        certificate.revocation() == null ? "" : certificate.revocation().reason());
  }
}
