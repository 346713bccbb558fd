package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.learning.training.EditionPage;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, part by part; a click notes it, a second one that somebody was not, a third
 * nothing.
 */
final class PresenceTable extends Composite<Div> {

  /** Notes who was there. */
  interface Pen {

    void note(Participant who, Meeting when, @Nullable Boolean present);

    void everybody(Meeting when);

    /** What stands at the end of a row, such as a menu. */
    Component acts(Participant who);
  }

  private final EditionPage page;
  private final LocalDate today;
  private final Pen pen;

  PresenceTable(EditionPage page, LocalDate today, Pen pen) {
    this.page = page;
    this.today = today;
    this.pen = pen;
    NativeTableBody body = new NativeTableBody();
    page.placed().forEach(one -> body.add(row(one)));
    NativeTable table = new NativeTable(head(), body);
    table.addClassNames("gt-table", "gt-presence");
    getContent().add(table);
    getContent().addClassNames("gt-scroll");
    getContent()
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", text("training.presence"))
        .setAttribute("tabindex", "0");
  }

  private NativeTableHeader head() {
    NativeTableRow row = new NativeTableRow(column(new Span(text("training.who"))));
    for (Meeting meeting : page.edition().meetings()) {
      Div cell =
          new Div(
              new Span(in(meeting.part().name())),
              caption(Formats.current().shortDate(meeting.on())));
      cell.addClassName("gt-cell");
      if (page.mayManage() && !meeting.on().isAfter(today) && !isComplete(meeting)) {
        NativeButton all =
            new NativeButton(text("training.presence.all"), click -> pen.everybody(meeting));
        all.addClassName("gt-link");
        all.getElement()
            .setAttribute(
                "aria-label", text("training.presence.all.of", in(meeting.part().name())));
        cell.add(all);
      }
      row.add(column(cell));
    }
    row.add(column(new Span(text("training.outcome"))));
    return new NativeTableHeader(row);
  }

  private boolean isComplete(Meeting meeting) {
    return page.placed().stream().allMatch(one -> one.presence().containsKey(meeting.part().id()));
  }

  private static NativeTableHeaderCell column(Component content) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private NativeTableRow row(Participant one) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(new TwoLines(one.name(), one.teams()));
    name.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow(name);
    for (Meeting meeting : page.edition().meetings()) {
      row.add(new NativeTableCell(mark(one, meeting)));
    }
    Div end = new Div(OutcomeMark.of(one), pen.acts(one));
    end.addClassNames("gt-row", "gt-row--s", "gt-row--end");
    row.add(new NativeTableCell(end));
    return row;
  }

  private Component mark(Participant one, Meeting meeting) {
    Boolean present = one.presence().get(meeting.part().id());
    String state = present == null ? "unknown" : present ? "yes" : "no";
    String label =
        text(
            "training.presence.label",
            one.name(),
            in(meeting.part().name()),
            text("training.presence." + state));
    boolean open = page.mayManage() && !meeting.on().isAfter(today) && one.certificate() == null;
    if (!open) {
      Span mark = new Span(Icon.of(icon(present)), hidden(label));
      mark.addClassNames("gt-presence__mark", "gt-presence__mark--" + state);
      return mark;
    }
    NativeButton mark = new NativeButton();
    mark.add(Icon.of(icon(present)), hidden(label));
    mark.addClassNames("gt-presence__mark", "gt-presence__mark--" + state);
    mark.addClickListener(click -> pen.note(one, meeting, next(present)));
    return mark;
  }

  private static @Nullable Boolean next(@Nullable Boolean present) {
    if (present == null) {
      return Boolean.TRUE;
    }
    return present ? Boolean.FALSE : null;
  }

  private static String icon(@Nullable Boolean present) {
    if (present == null) {
      return "circle-dashed";
    }
    return present ? "check" : "x";
  }

  private static Span hidden(String label) {
    Span hidden = new Span(label);
    hidden.addClassName("gt-visually-hidden");
    return hidden;
  }

  private static Span caption(String words) {
    Span caption = new Span(words);
    caption.addClassName("gt-caption");
    return caption;
  }
}
