package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.guest.ui.GuestWords.Promise;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The pages before and after the questions. */
final class JoinPages {

  private final UI ui = UI.getCurrentOrThrow();
  private final Component languages;

  /**
   * @param languages the switch between languages
   */
  JoinPages(Component languages) {
    this.languages = languages;
  }

  /**
   * Asks for the code.
   *
   * @param typed what was tried before, or empty
   * @param problem why that did not work, or empty
   */
  GuestPage code(String typed, String problem, Consumer<String> enter) {
    TextField field = new TextField(text("code.label"));
    field.setHelperText(text("code.help"));
    field.setAutocapitalize(Autocapitalize.CHARACTERS);
    field.setAutocomplete(Autocomplete.OFF);
    field.setMaxLength(20);
    field.setWidthFull();
    field.addClassName("gt-guest__code");
    field.setValue(typed.length() > 20 ? typed.substring(0, 20) : typed);
    field.setManualValidation(true);
    if (!problem.isEmpty()) {
      field.setErrorMessage(problem);
      field.setInvalid(true);
    }
    Button go = GuestWords.primary(text("next"), () -> enter.accept(field.getValue()));
    go.addClickShortcut(Key.ENTER).listenOn(field).setResetFocusOnActiveElement(true);
    return page("code", null, List.of(), List.of(field, languages), List.of(go));
  }

  /** Says what this is about, that it is anonymous, and that one may stop. */
  GuestPage welcome(Invitation invitation, Runnable start) {
    List<Promise> promises =
        List.of(
            new Promise("message-circle", text("welcome.count", invitation.asks().size())),
            new Promise("eye-off", text("welcome.secret", invitation.fewest())),
            new Promise("hand", text("welcome.free")),
            new Promise("circle-check", text("welcome.once")));
    String lead = text("welcome.lead." + invitation.voice(), invitation.teamName());
    return page(
        "welcome",
        null,
        List.of(lead),
        List.of(GuestWords.promises(promises), languages),
        promises,
        List.of(GuestWords.primary(text("start"), start)));
  }

  /** This browser was answering already. */
  GuestPage goOn(Runnable goOn, Runnable somebodyElse) {
    return page(
        "goOn",
        Icon.of("hand"),
        List.of(text("goOn.text")),
        List.of(),
        List.of(
            GuestWords.primary(text("goOn.yes"), goOn),
            GuestWords.large(text("goOn.other"), somebodyElse)));
  }

  /** May the answers count? Asked at the end, and of who stops before. */
  GuestPage handIn(int answered, int of, Runnable handIn, Runnable wipe, Runnable back) {
    List<Component> buttons = new ArrayList<>();
    if (answered > 0) {
      buttons.add(GuestWords.primary(text("handIn.yes"), handIn));
      buttons.add(GuestWords.large(text("handIn.wipe"), wipe));
    } else {
      buttons.add(GuestWords.primary(text("handIn.stop"), wipe));
    }
    buttons.add(GuestWords.large(text("handIn.back"), back));
    return page(
        answered == of ? "handIn.all" : "handIn",
        Icon.of("send"),
        List.of(text("handIn.count", answered, of), text("handIn.question")),
        List.of(),
        buttons);
  }

  GuestPage thanks(Runnable somebodyElse) {
    List<Promise> promises =
        List.of(
            new Promise("eye-off", text("thanks.secret")),
            new Promise("users-round", text("thanks.talk")),
            new Promise("coffee", text("thanks.ask")));
    return page(
        "thanks",
        Icon.of("heart"),
        List.of(text("thanks.lead")),
        List.of(GuestWords.promises(promises)),
        promises,
        List.of(GuestWords.large(text("thanks.other"), somebodyElse)));
  }

  GuestPage wiped(Runnable again) {
    return page(
        "wiped",
        Icon.of("circle-check"),
        List.of(text("wiped.text")),
        List.of(),
        List.of(GuestWords.large(text("wiped.again"), again)));
  }

  /** The round was closed, or the answers were handed in elsewhere. */
  GuestPage ended(String why) {
    return page("ended", Icon.of("info"), List.of(why), List.of(), List.of());
  }

  private GuestPage page(
      String key,
      @Nullable Component icon,
      List<String> sentences,
      List<Component> more,
      List<Component> buttons) {
    return page(key, icon, sentences, more, List.of(), buttons);
  }

  private GuestPage page(
      String key,
      @Nullable Component icon,
      List<String> sentences,
      List<Component> more,
      List<Promise> promises,
      List<Component> buttons) {
    String headline = text(key + ".headline");
    List<Component> body = new ArrayList<>();
    sentences.forEach(sentence -> body.add(GuestWords.paragraph(sentence)));
    body.addAll(more);
    List<String> aloud = new ArrayList<>(List.of(headline));
    aloud.addAll(sentences);
    promises.forEach(promise -> aloud.add(promise.text()));
    return new GuestPage(null, icon, headline, body, GuestWords.aloud(aloud), buttons);
  }

  private String text(String key, Object... values) {
    return ui.getTranslation("guest." + key, values);
  }
}
