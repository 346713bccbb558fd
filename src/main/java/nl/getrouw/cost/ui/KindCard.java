package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.getrouw.cost.CostKind;
import nl.getrouw.cost.CostPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.security.Scope;

/** What the money went to, and how the hours of audits were found. */
final class KindCard extends Composite<Card> {

  KindCard(CostPage page) {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("gt-facts");
    add(facts, "cost.part.learning", page.spent().learning());
    Stream.of(CostKind.values())
        .filter(page.split()::containsKey)
        .forEach(
            kind ->
                add(
                    facts,
                    "cost.within." + kind.name(),
                    page.split().getOrDefault(kind, BigDecimal.ZERO)));
    add(facts, "cost.kind.AUDIT", page.spent().audit());
    add(facts, "cost.kind.LICENCE", page.spent().licence());
    add(facts, "cost.kind.OTHER", page.spent().other());
    getContent().with(facts);
    if (page.site().scope() instanceof Scope.Organisation) {
      getContent().foot(getTranslation("cost.split"));
    } else {
      getContent().foot(getTranslation("cost.noSplit"));
    }
    if (page.auditsAssumed() > 0) {
      getContent()
          .foot(
              getTranslation(
                  "cost.assumed",
                  page.auditsAssumed(),
                  Formats.current().number(page.spent().assumed(), 0)));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("cost.kinds"));
  }

  private void add(DescriptionList facts, String key, BigDecimal euro) {
    Div fact =
        new Div(
            new DescriptionList.Term(getTranslation(key)),
            new DescriptionList.Description(new Span(Money.exact(euro))));
    facts.getElement().appendChild(fact.getElement());
  }
}
