package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;

/** What was planned, and what can be changed about it. */
final class AuditFactsCard extends Composite<Div> {

  AuditFactsCard(AuditPage page, AuditSteps steps) {
    DescriptionList facts = new DescriptionList();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact(facts, "planning.team", new Anchor(AuditPaths.team(page.team()), page.teamName()));
    fact(
        facts,
        "planning.dates",
        new Text(Formats.current().period(page.startsOn(), page.endsOn())));
    fact(
        facts,
        "planning.kind",
        new Text(
            getTranslation(page.kind().key())
                + ". "
                + getTranslation("planning.kind." + page.kind().name())));
    fact(facts, "planning.moment", new Text(getTranslation(page.moment().key())));
    fact(
        facts,
        "planning.instrument",
        new Text(page.instrumentTitle().in(getLocale()) + " " + page.instrumentLabel()));
    Card card = new Card(getTranslation("planning.facts")).with(facts);
    Div actions = new Div();
    actions.addClassName("gt-form__actions");
    if (page.mayRevise()) {
      actions.add(
          new Button(
              getTranslation("planning.revise"),
              Icon.of("pencil"),
              click -> UI.getCurrent().navigate(AuditPaths.revise(page.id()))));
    }
    if (steps.mayCancel()) {
      actions.add(steps.cancelButton());
    }
    actions.setVisible(actions.getComponentCount() > 0);
    getContent().add(card.with(actions));
  }

  private void fact(DescriptionList facts, String key, Component value) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }
}
