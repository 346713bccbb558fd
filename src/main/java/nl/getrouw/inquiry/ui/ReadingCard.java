package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.ui.Card;

/** How the figures are made and why some are not shown. */
final class ReadingCard extends Composite<Card> {

  ReadingCard(InquiryPage page) {
    Div text =
        new Div(
            new Paragraph(getTranslation("inquiry.reading.score")),
            new Paragraph(getTranslation("inquiry.reading.favourable")),
            new Paragraph(getTranslation("inquiry.reading.small", page.fewest())));
    text.addClassNames("gt-stack", "gt-stack--s");
    getContent().well().with(text);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.reading.headline"));
  }
}
