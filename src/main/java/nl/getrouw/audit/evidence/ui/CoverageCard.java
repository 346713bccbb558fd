package nl.getrouw.audit.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.CoverageWords;
import nl.getrouw.kernel.ui.Card;

/** What an audit rests on: in a sentence, by part, and unfolded by item. */
final class CoverageCard extends Composite<Card> {

  private final Coverage coverage;
  private final boolean advising;

  /**
   * @param advising whether items without a source are named, for who can still talk about them
   */
  CoverageCard(Coverage coverage, boolean advising) {
    this.coverage = coverage;
    this.advising = advising;
  }

  @Override
  protected Card initContent() {
    UI ui = UI.getCurrentOrThrow();
    CoverageWords words = new CoverageWords(coverage, ui::getTranslation, ui.getLocale());
    Card card = new Card(words.text("head")).intro(words.summary());
    if (coverage.isEmpty()) {
      return card;
    }
    String bare = words.bare();
    if (advising && !bare.isEmpty()) {
      card.with(new Paragraph(bare));
    }
    Paragraph legend = new Paragraph(words.text("legend"));
    legend.addClassName("gt-caption");
    Details items =
        new Details(words.text("items"), new Div(legend, CoverageTable.ofItems(coverage, words)));
    items.addClassName("gt-details");
    return card.with(CoverageTable.ofDomains(coverage, words), items);
  }
}
