package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.ui.Card;

/** How far an audit is, what comes next, who may do that, and what is still missing for it. */
final class NextStepCard extends Composite<Div> {

  private static final List<AuditState> STAGES =
      List.of(
          AuditState.PLANNED,
          AuditState.SCORING,
          AuditState.CONSENSUS,
          AuditState.CONCEPT,
          AuditState.FINAL);

  NextStepCard(AuditPage page, AuditSteps steps) {
    Div content = new Div(stages(page));
    content.addClassNames("gt-stack", "gt-stack--s");
    content.add(new Paragraph(getTranslation(explanation(page))));
    page.forward().ifPresent(step -> content.add(missing(step), who(step)));
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
    return page.forward()
        .map(
            step ->
                getTranslation(
                    "planning.next",
                    getTranslation(step.transition().key()).toLowerCase(getLocale())))
        .orElseGet(() -> getTranslation("planning.next.FINAL"));
  }

  private static String explanation(AuditPage page) {
    String key = "planning.next." + page.state().name();
    return page.state() == AuditState.CONSENSUS && page.kind().hasReply()
        ? key + ".reply.text"
        : key + ".text";
  }

  private OrderedList stages(AuditPage page) {
    AuditState now = page.state();
    List<AuditState> stages =
        STAGES.stream()
            .filter(stage -> stage != AuditState.CONCEPT || page.passesConcept())
            .toList();
    OrderedList list = new OrderedList();
    list.addClassName("gt-stages");
    list.getElement().setAttribute("role", "list");
    int here = stages.indexOf(now);
    for (AuditState stage : stages) {
      ListItem item = new ListItem(getTranslation(stage.key()));
      int place = stages.indexOf(stage);
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
