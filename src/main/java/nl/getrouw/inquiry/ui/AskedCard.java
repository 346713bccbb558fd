package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;

/** What is asked, word for word. */
final class AskedCard extends Composite<Card> {

  AskedCard(InquiryPage page) {
    Locale locale = Formats.current().locale();
    page.questionnaires()
        .forEach(
            questionnaire -> {
              OrderedList items = new OrderedList();
              questionnaire
                  .instrument()
                  .items()
                  .forEach(item -> items.add(new ListItem(item.prompt().in(locale))));
              items.addClassName("gt-small");
              getContent().with(new Details(questionnaire.instrument().title().in(locale), items));
            });
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.asked.headline"));
  }
}
