package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Transition;
import nl.getrouw.kernel.ui.Card;

/** How far an audit is, what comes next, who may do that, and what is still missing for it. */
final class NextStepCard extends Composite<Div> {

  private static final List<AuditState> STAGES =
      List.of(AuditState.PLANNED, AuditState.SCORING, AuditState.CONSENSUS, AuditState.FINAL);

  NextStepCard(AuditPage page, AuditSteps steps) {
    Div content = new Div(stages(page.state()));
    content.addClassNames("gt-stack", "gt-stack--s");
    content.add(new Paragraph(getTranslation("planning.next." + page.state().name() + ".text")));
    forward(page).ifPresent(step -> content.add(missing(step), who(step)));
    List<Component> buttons = steps.buttons();
    if (!buttons.isEmpty()) {
      Div row = new Div();
      row.add(buttons);
      row.addClassName("gt-form__actions");
      content.add(row);
    }
    getContent().add(new Card(headline(page)).raised().with(content));
  }

  private String headline(AuditPage page) {
    return forward(page)
        .map(
            step ->
                getTranslation(
                    "planning.next",
                    getTranslation(step.transition().key()).toLowerCase(getLocale())))
        .orElseGet(() -> getTranslation("planning.next.FINAL"));
  }

  private static Optional<NextStep> forward(AuditPage page) {
    return page.steps().stream().filter(step -> step.transition() != Transition.CANCEL).findFirst();
  }

  private OrderedList stages(AuditState now) {
    OrderedList list = new OrderedList();
    list.addClassName("gt-stages");
    list.getElement().setAttribute("role", "list");
    int here = STAGES.indexOf(now);
    for (AuditState stage : STAGES) {
      ListItem item = new ListItem(getTranslation(stage.key()));
      int place = STAGES.indexOf(stage);
      if (place < here || now == AuditState.FINAL) {
        item.addClassName("gt-stages__done");
      } else if (place == here) {
        item.getElement().setAttribute("aria-current", "step");
      }
      list.add(item);
    }
    return list;
  }

  private Component missing(NextStep step) {
    Div block = new Div();
    if (!step.missing().isEmpty()) {
      UnorderedList list = new UnorderedList();
      step.missing()
          .forEach(
              refusal ->
                  list.add(new ListItem(getTranslation(refusal.key(), refusal.arguments()))));
      Paragraph head = new Paragraph(getTranslation("planning.missing"));
      head.addClassName("gt-strong");
      block.add(head, list);
    }
    block.setVisible(!step.missing().isEmpty());
    return block;
  }

  private Paragraph who(NextStep step) {
    Paragraph who =
        new Paragraph(
            step.allowed()
                ? getTranslation("planning.who.you")
                : getTranslation("planning.who.may", Names.oneOf(step.whoMay(), getLocale())));
    who.addClassNames("gt-muted", "gt-small");
    return who;
  }
}
