package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.getrouw.inquiry.Inquiries.Part;
import nl.getrouw.inquiry.InquiryResults;
import nl.getrouw.inquiry.InquiryResults.Course;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.security.CurrentUser;

/** How the figures went over the closed rounds, for a part of the organisation; part in the URL. */
final class CourseCard extends Composite<Card> {

  private final InquiryResults results;
  private final CurrentUser currentUser;
  private final Parts parts;
  private final InquiryWords words = new InquiryWords(this);
  private final Div shown = new Div();

  CourseCard(
      InquiryResults results, CurrentUser currentUser, Parts parts, QueryParameters address) {
    this.results = results;
    this.currentUser = currentUser;
    this.parts = parts;
    Part now = parts.chosen(address.getSingleParameter(InquiryPaths.PART).orElse(""));
    shown.addClassName("gt-stack");
    getContent().with(choice(now), shown);
    show(now);
  }

  private Div choice(Part now) {
    Select<Part> choice = new Select<>();
    choice.setLabel(words.text("course.part"));
    choice.setItems(parts.all());
    choice.setItemLabelGenerator(parts::name);
    choice.setValue(now);
    choice.addValueChangeListener(
        change -> {
          show(change.getValue());
          UI.getCurrentOrThrow()
              .getPage()
              .getHistory()
              .replaceState(
                  null,
                  new Location(
                      InquiryPaths.LIST,
                      QueryParameters.simple(
                          Map.of(InquiryPaths.PART, Parts.word(change.getValue())))));
        });
    Div filters = new Div(choice);
    filters.addClassName("gt-filters");
    filters.setVisible(parts.all().size() > 1);
    return filters;
  }

  private void show(Part part) {
    List<Course> courses = results.courses(currentUser.actor(), part.scope());
    shown.removeAll();
    if (courses.isEmpty()) {
      shown.add(
          new EmptyState(
              "chart-spline", words.text("course.none.headline"), words.text("course.none")));
      return;
    }
    Paragraph method = new Paragraph(words.text("course.method"));
    method.addClassName("gt-caption");
    shown.add(new CourseFigure(this, parts.name(part), courses).chart(), method);
  }
}
