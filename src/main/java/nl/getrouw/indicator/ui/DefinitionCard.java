package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.kernel.ui.Card;

/** What an indicator counts, in the words of who defined it. */
final class DefinitionCard extends Composite<Card> {

  private final DescriptionList facts = new DescriptionList();

  DefinitionCard(IndicatorPage page, IndicatorWords words) {
    Definition definition = page.definition();
    facts.addClassNames("gt-facts", "gt-facts--stacked");
    fact("indicator.field.SCOPE", page.indicator().site().name());
    fact("indicator.field.KIND", getTranslation(definition.kind().key()));
    fact("indicator.numerator." + definition.kind().name(), definition.numerator());
    if (definition.divides()) {
      fact("indicator.field.DENOMINATOR", definition.denominator());
    }
    fact(
        "indicator.field.DIRECTION",
        getTranslation("indicator.direction." + definition.direction().name()));
    fact("indicator.field.TARGET", words.target());
    fact("indicator.field.CADENCE", getTranslation(definition.cadence().key()));
    getContent().with(facts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.definition"));
  }

  private void fact(String key, String value) {
    Div pair =
        new Div(
            new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }
}
