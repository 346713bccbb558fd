package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.outcome.OutcomeIndicator;

/** What an indicator counts, to be opened in place. */
final class OutcomeDefinition extends Composite<Details> {

  private final DescriptionList facts = new DescriptionList();

  OutcomeDefinition(OutcomeIndicator indicator) {
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact("numerator", getTranslation(indicator.key() + ".numerator"));
    fact("denominator", getTranslation(indicator.key() + ".denominator"));
    fact("date", getTranslation("outcome.date." + indicator.over().name()));
    fact("source", getTranslation("outcome.source." + indicator.source().name()));
    fact("direction", getTranslation("outcome.direction." + indicator.direction().name()));
    fact("caveat", getTranslation(indicator.key() + ".caveat"));
    getContent().setSummaryText(getTranslation("outcome.definition"));
    getContent().add(facts);
    getContent().addClassName("gt-details");
  }

  private void fact(String what, String text) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation("outcome.definition." + what)),
            new DescriptionList.Description(text));
    facts.getElement().appendChild(pair.getElement());
  }
}
