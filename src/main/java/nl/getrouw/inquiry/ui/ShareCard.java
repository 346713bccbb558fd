package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.ui.QrCode;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;

/** How people without an account answer: QR code, code, link and poster. */
final class ShareCard extends Composite<Card> {

  ShareCard(InquiryPage page, JoinCode code) {
    String address = InquiryPaths.full(InquiryPaths.answer(code));
    Span printed = new Span(code.printed());
    printed.addClassNames("gt-code", "gt-guest-code");
    Paragraph honest = new Paragraph(getTranslation("inquiry.share.honest", page.places()));
    honest.addClassName("gt-caption");
    Anchor poster =
        new Anchor(InquiryPaths.poster(page.id()), getTranslation("inquiry.share.poster"));
    Button copy = new Button(getTranslation("inquiry.share.copy"), Icon.of("copy"));
    copy.addThemeVariants(ButtonVariant.TERTIARY);
    copy.addClickListener(
        click -> {
          copy.getElement().executeJs("navigator.clipboard?.writeText($0)", address);
          Toast.show(getTranslation("inquiry.share.copied"));
        });
    Div links = new Div(poster, copy);
    links.addClassNames("gt-row", "gt-row--wrap");
    Div words = new Div(printed, links, honest);
    words.addClassNames("gt-stack", "gt-stack--s");
    Div join = new Div(QrCode.of(address, getTranslation("inquiry.share.qr")), words);
    join.addClassName("gt-inquiry__join");
    getContent().intro(getTranslation("inquiry.share.intro")).with(join);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.share.headline"));
  }
}
