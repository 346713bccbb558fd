package nl.getrouw.preparation.ui;

import static nl.getrouw.kernel.Moments.ZONE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.preparation.Figure;
import nl.getrouw.preparation.FiguresPage;
import nl.getrouw.preparation.TeamFigures;
import nl.getrouw.security.CurrentUser;

/** The team's figures: a form for the team lead, numbers to read for the auditors. */
final class FiguresCard extends Composite<Div> {

  private final TeamFigures figures;
  private final CurrentUser currentUser;
  private final Visit visit;
  private final Runnable changed;

  /**
   * @param changed told when figures were handed in or taken back
   */
  FiguresCard(TeamFigures figures, CurrentUser currentUser, Visit visit, Runnable changed) {
    this.figures = figures;
    this.currentUser = currentUser;
    this.visit = visit;
    this.changed = changed;
    getContent().setId("gegevens");
    show();
  }

  private void show() {
    FiguresPage page = figures.of(currentUser.actor(), visit.audit()).orElseThrow();
    getContent().removeAll();
    if (page.mayFill() && !page.isSubmitted()) {
      SavedState saved = new SavedState();
      getContent()
          .add(
              new Card(getTranslation("preparation.figures"), saved)
                  .intro(getTranslation("preparation.figures.intro"))
                  .with(
                      new FiguresForm(figures, currentUser, visit, page, saved, this::submitted)));
    } else if (page.isSubmitted()) {
      getContent().add(toRead(page));
    } else {
      getContent().add(new Card(getTranslation("preparation.figures")).with(nothing()));
    }
  }

  private void submitted() {
    Toast.show(getTranslation("preparation.figures.submitted"));
    show();
    changed.run();
  }

  private Component nothing() {
    boolean open = visit.state() == AuditState.PLANNED || visit.state() == AuditState.SCORING;
    String key = open ? "preparation.figures.waiting" : "preparation.figures.never";
    return new EmptyState("hourglass", getTranslation(key), getTranslation(key + ".text"));
  }

  private Component toRead(FiguresPage page) {
    DescriptionList list = new DescriptionList();
    list.addClassNames("gt-facts", "gt-facts--columns");
    for (Figure figure : Figure.values()) {
      BigDecimal value = page.values().get(figure);
      if (value != null) {
        list.add(
            new Div(
                new DescriptionList.Term(getTranslation(figure.key())),
                new DescriptionList.Description(Formats.current().number(value))));
      }
    }
    Div content = new Div(list);
    content.addClassName("gt-stack");
    Card card = new Card(getTranslation("preparation.figures"), reopen(page)).with(content);
    if (!page.remark().isEmpty()) {
      Paragraph remark = new Paragraph(page.remark());
      remark.addClassNames("gt-prose", "gt-note");
      content.add(remark);
    }
    Instant at = page.submittedAt();
    if (at != null && page.submittedBy() != null) {
      String day = Formats.current().date(LocalDate.ofInstant(at, ZONE));
      card.foot(getTranslation("preparation.figures.read", page.submittedBy(), day));
    }
    return card;
  }

  private Component[] reopen(FiguresPage page) {
    if (!page.mayFill()) {
      return new Component[0];
    }
    Button reopen =
        new Button(
            getTranslation("preparation.figures.reopen"),
            Icon.of("pencil"),
            click -> {
              figures.reopen(currentUser.actor(), visit.audit());
              Toast.show(getTranslation("preparation.figures.reopened"));
              show();
              changed.run();
            });
    return new Component[] {reopen};
  }
}
