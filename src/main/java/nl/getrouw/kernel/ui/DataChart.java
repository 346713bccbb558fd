package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart with a headline that states the finding, the table behind it and a CSV download. The
 * option is that of Apache ECharts, with {@code "token:accent"} for a colour and {@code "format:1"}
 * for a formatter.
 */
public final class DataChart extends Composite<HtmlContainer> {

  private final Div foot = new Div();

  /**
   * @param headline the finding: subject, direction, since when
   * @param subtitle what is counted, of whom, unit, period
   * @param description the chart in words: headline, first, last, extremes
   * @param fileName of the download, without ending
   */
  public DataChart(
      String headline,
      String subtitle,
      ObjectNode option,
      String description,
      DataTable data,
      String fileName) {
    this(headline, subtitle, new ChartElement(option, description), data, fileName);
  }

  /**
   * Around a chart that is no ECharts option.
   *
   * @param chart says in words what it shows to who cannot see it
   * @param fileName of the download, without ending
   */
  public DataChart(
      String headline, String subtitle, Component chart, DataTable data, String fileName) {
    Component table = table(headline, data);
    table.setVisible(false);
    Tab chartTab = new Tab(getTranslation("ui.chart.chart"));
    Tabs tabs = new Tabs(chartTab, new Tab(getTranslation("ui.chart.table")));
    tabs.addSelectedChangeListener(
        change -> {
          chart.setVisible(change.getSelectedTab().equals(chartTab));
          table.setVisible(!chart.isVisible());
        });
    HtmlContainer head =
        new HtmlContainer("figcaption", new Div(new H2(headline), new Paragraph(subtitle)), tabs);
    head.addClassName("gt-chart__head");
    foot.addClassName("gt-chart__foot");
    foot.add(download(data, fileName));
    getContent().addClassName("gt-chart");
    getContent().add(head, chart, table, foot);
  }

  @Override
  protected HtmlContainer initContent() {
    return new HtmlContainer("figure");
  }

  /** 220 pixels in place of 320. */
  public DataChart low() {
    getContent().addClassName("gt-chart--low");
    return this;
  }

  /** 440 pixels in place of 320. */
  public DataChart high() {
    getContent().addClassName("gt-chart--high");
    return this;
  }

  /** Signals and captions under the chart. */
  public DataChart foot(Component... words) {
    for (int i = 0; i < words.length; i++) {
      foot.addComponentAtIndex(i, words[i]);
    }
    return this;
  }

  private static Anchor download(DataTable data, String fileName) {
    Anchor link = CsvLink.of("CSV", fileName, data::csv);
    link.addClassName("gt-end");
    return link;
  }

  private static Component table(String headline, DataTable data) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow columns = table.getHead().addRow();
    data.columns().forEach(column -> columns.addHeaderCell().setText(column));
    data.rows()
        .forEach(
            row -> {
              NativeTableRow line = table.getBody().addRow();
              NativeTableHeaderCell name = line.addHeaderCell();
              name.setText(row.getFirst());
              name.getElement().setAttribute("scope", "row");
              row.stream().skip(1).forEach(cell -> number(line.addDataCell(), cell));
            });
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", headline);
    return scroll;
  }

  private static void number(NativeTableCell cell, String text) {
    cell.setText(text);
    cell.addClassName("gt-number");
  }
}
