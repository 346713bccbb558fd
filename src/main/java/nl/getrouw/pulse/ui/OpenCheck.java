package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.ui.QrCode;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.pulse.PulsePage;
import nl.getrouw.pulse.PulsePage.Open;

/** The check that runs: take part, and for who leads it the code, the QR code and its end. */
final class OpenCheck extends Composite<Card> {

  /**
   * @param base address of this installation, for the QR code
   */
  OpenCheck(PulsePage page, Open open, String base, Runnable close) {
    Div stack = new Div();
    getContent()
        .intro(getTranslation("pulse.open.until", Formats.current().date(open.closesOn())))
        .with(stack);
    stack.addClassNames("gt-stack", "gt-stack--s");
    stack.add(part(page, open), enough(open));
    if (open.onBoard() && open.code() == null) {
      stack.add(new Paragraph(getTranslation("pulse.open.onBoard")));
    }
    JoinCode code = open.code();
    if (code != null) {
      stack.add(pass(code, base));
    }
    if (page.mayLead()) {
      stack.add(end(open, close));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("pulse.open.headline")).raised();
  }

  private Component part(PulsePage page, Open open) {
    if (open.answered()) {
      Paragraph done =
          new Paragraph(Icon.of("circle-check"), new Span(getTranslation("pulse.open.done")));
      done.addClassNames("gt-row", "gt-row--s");
      return done;
    }
    Button fill =
        new Button(
            getTranslation("pulse.open.fill"),
            click -> getUI().ifPresent(ui -> ui.navigate(PulsePaths.fill(page.team().id()))));
    fill.addThemeVariants(ButtonVariant.PRIMARY);
    return fill;
  }

  private Component enough(Open open) {
    Paragraph enough =
        new Paragraph(getTranslation(open.enough() ? "pulse.open.enough" : "pulse.open.few"));
    enough.addClassName("gt-muted");
    return enough;
  }

  private Component pass(JoinCode code, String base) {
    String address = base + PulsePaths.door(code);
    Span printed = new Span(code.printed());
    printed.addClassNames("gt-code", "gt-guest-code");
    Paragraph how =
        new Paragraph(
            getTranslation(
                "pulse.open.pass", (base + PulsePaths.DOOR).replaceFirst("^https?://", "")));
    Button copy =
        new Button(
            getTranslation("pulse.open.copy"),
            Icon.of("copy"),
            click -> {
              getElement().executeJs("navigator.clipboard?.writeText($0)", address);
              Toast.show(getTranslation("pulse.open.copied"));
            });
    Div words = new Div(how, printed, new Div(copy));
    words.addClassNames("gt-stack", "gt-stack--s", "gt-grow");
    Div pass = new Div(QrCode.of(address, getTranslation("pulse.open.qr")), words);
    pass.addClassNames("gt-row", "gt-row--wrap", "gt-row--top", "gt-check__pass");
    return pass;
  }

  private Component end(Open open, Runnable close) {
    Button end =
        new Button(
            getTranslation("pulse.open.close"),
            Icon.of("lock"),
            click -> {
              ConfirmDialog sure =
                  new ConfirmDialog(
                      getTranslation("pulse.close.headline"),
                      getTranslation(open.enough() ? "pulse.close.text" : "pulse.close.textFew"),
                      getTranslation("pulse.open.close"),
                      confirm -> close.run());
              sure.setCancelable(true);
              sure.setCancelText(getTranslation("pulse.close.cancel"));
              sure.open();
            });
    Div row = new Div(end);
    row.addClassNames("gt-row", "gt-row--end");
    return row;
  }
}
