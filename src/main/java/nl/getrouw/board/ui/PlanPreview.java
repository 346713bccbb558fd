package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.getrouw.board.Plan;

/** What a plan asks, and how long it takes. */
final class PlanPreview extends Composite<Div> {

  PlanPreview(Plan plan) {
    UnorderedList columns = new UnorderedList();
    for (Plan.Column column : plan.columns()) {
      Span name = new Span(column.name().in(getLocale()));
      name.addClassName("gt-strong");
      columns.add(new ListItem(name, new Span(": " + column.prompt().in(getLocale()))));
    }
    Paragraph time =
        new Paragraph(getTranslation("board.template.time", plan.stages().size(), plan.minutes()));
    time.addClassName("gt-caption");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(columns, time);
  }
}
