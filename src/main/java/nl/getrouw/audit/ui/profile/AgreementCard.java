package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.profile.ProfileWords.AgreementFigure;
import nl.getrouw.kernel.ui.Card;

/** How far the auditors agreed before they talked, in a sentence and then in figures. */
final class AgreementCard extends Composite<Card> {

  private final ProfileWords words;

  AgreementCard(ProfileWords words) {
    this.words = words;
  }

  @Override
  protected Card initContent() {
    Card card =
        new Card(getTranslation("profile.agreement.title"))
            .with(new Paragraph(words.agreementSentence()));
    var figures = words.agreementFigures();
    if (figures.isEmpty()) {
      return card;
    }
    DescriptionList list = new DescriptionList();
    list.addClassName("gt-figures");
    figures.forEach(figure -> list.add(figure(figure)));
    return card.with(list).foot(getTranslation("profile.agreement.what"));
  }

  private static Div figure(AgreementFigure figure) {
    DescriptionList.Description value = new DescriptionList.Description(figure.value());
    if (!figure.note().isEmpty()) {
      Span note = new Span(figure.note());
      note.addClassName("gt-caption");
      value.add(" ");
      value.add(note);
    }
    return new Div(new DescriptionList.Term(figure.name()), value);
  }
}
