package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.RoundPage.Group;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;

/** How one group joins: QR code, code, link and poster. */
final class JoinCard extends Composite<Section> {

  JoinCard(RoundPage page, Group group, JoinCode code) {
    String who = getTranslation(group.voice().key());
    String address = GuestPaths.full(GuestPaths.join(code));
    H3 name = new H3(who);
    Span printed = new Span(code.printed());
    printed.addClassNames("gt-code", "gt-guest-code");
    Span count = new Span(GuestCount.of(group, true));
    count.addClassName("gt-caption");
    getContent().addClassNames("gt-join", "gt-stack", "gt-stack--s");
    getContent()
        .add(
            name,
            QrCode.of(address, getTranslation("guest.round.qr", who)),
            printed,
            count,
            links(page, group, who, address));
  }

  private Component links(RoundPage page, Group group, String who, String address) {
    Anchor poster =
        new Anchor(
            GuestPaths.poster(page.audit(), group.voice()), getTranslation("guest.round.poster"));
    poster.getElement().setAttribute("aria-label", getTranslation("guest.round.posterFor", who));
    Button copy = new Button(getTranslation("guest.round.copy"), Icon.of("copy"));
    copy.addThemeVariants(ButtonVariant.TERTIARY);
    copy.addClickListener(
        click -> {
          copy.getElement().executeJs("navigator.clipboard?.writeText($0)", address);
          Toast.show(getTranslation("guest.round.copied"));
        });
    Div links = new Div(poster, copy);
    links.addClassNames("gt-row", "gt-row--wrap");
    return links;
  }
}
