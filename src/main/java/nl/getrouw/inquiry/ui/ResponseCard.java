package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.inquiry.Response;
import nl.getrouw.kernel.ui.Card;

/** How many answered, as coarse as it may be told. */
final class ResponseCard extends Composite<Card> {

  ResponseCard(InquiryPage page) {
    InquiryWords words = new InquiryWords(this);
    Response response = page.response();
    if (response == null) {
      getContent().with(new Paragraph(words.text("response.notYours")));
      return;
    }
    Paragraph count = new Paragraph(words.response(response));
    count.addClassName("gt-inquiry__count");
    getContent().with(count);
    if (response.withoutTicket() > 0) {
      getContent().with(new Paragraph(words.withoutTicket(response)));
    }
    getContent().foot(words.text("response.steps"));
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.response.headline"));
  }
}
