package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.guest.ui.GuestPage;
import nl.getrouw.guest.ui.GuestWords;
import nl.getrouw.guest.ui.GuestWords.Promise;
import nl.getrouw.inquiry.InquiryDoor.Choice;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The pages before and after the questions. */
final class AnswerPages {

  private static final int LONGEST_CODE = 20;

  private final UI ui = UI.getCurrentOrThrow();
  private final Component languages;

  /**
   * @param languages the switch between languages
   */
  AnswerPages(Component languages) {
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
    field.setMaxLength(LONGEST_CODE);
    field.setWidthFull();
    field.addClassName("gt-guest__code");
    field.setValue(typed.substring(0, Math.min(typed.length(), LONGEST_CODE)));
    field.setManualValidation(true);
    if (!problem.isEmpty()) {
      field.setErrorMessage(problem);
      field.setInvalid(true);
    }
    Button go = GuestWords.primary(text("next"), () -> enter.accept(field.getValue()));
    go.addClickShortcut(Key.ENTER).listenOn(field).setResetFocusOnActiveElement(true);
    return page("code", null, List.of(), List.of(field, languages), List.of(), List.of(go));
  }

  /**
   * Says what this is about, and in plain words what is known of who answers.
   *
   * @param start told the team, null while none was chosen
   */
  GuestPage welcome(Invitation invitation, Consumer<@Nullable Choice> start) {
    List<Promise> promises =
        List.of(
            new Promise("clock", text("welcome.count", invitation.items())),
            new Promise("ticket", text(invitation.byTicket() ? "welcome.ticket" : "welcome.code")),
            new Promise("eye-off", text("welcome.secret")),
            new Promise("users-round", text("welcome.fewest", invitation.fewest())),
            new Promise("hand", text("welcome.free")));
    List<Component> more = new ArrayList<>();
    Select<Choice> team = new Select<>();
    if (invitation.teams().size() > 1) {
      team.setLabel(text("welcome.team"));
      team.setItems(invitation.teams());
      team.setItemLabelGenerator(Choice::name);
      team.setWidthFull();
      team.addValueChangeListener(change -> team.setInvalid(false));
      more.add(team);
    } else {
      more.add(GuestWords.paragraph(text("welcome.for", invitation.teams().getFirst().name())));
    }
    more.add(GuestWords.promises(promises));
    more.add(languages);
    Runnable go =
        () -> {
          Choice chosen =
              invitation.teams().size() == 1
                  ? invitation.teams().getFirst()
                  : team.getOptionalValue().orElse(null);
          if (chosen == null) {
            team.setErrorMessage(text("welcome.team.missing"));
            team.setInvalid(true);
            team.focus();
          } else {
            start.accept(chosen);
          }
        };
    String lead =
        text("welcome.lead", invitation.name(), Formats.current().date(invitation.closesOn()));
    return page(
        "welcome",
        null,
        List.of(lead, text("welcome.method")),
        more,
        promises,
        List.of(GuestWords.primary(text("start"), go)));
  }

  /** This browser was answering already. */
  GuestPage goOn(Runnable goOn, Runnable anew) {
    return page(
        "goOn",
        Icon.of("hand"),
        List.of(text("goOn.text")),
        List.of(),
        List.of(),
        List.of(
            GuestWords.primary(text("goOn.yes"), goOn), GuestWords.large(text("goOn.anew"), anew)));
  }

  /** Asked at the end, and of who stops before. */
  GuestPage handIn(int answered, int of, Runnable handIn, Runnable wipe, Runnable back) {
    List<Component> buttons = new ArrayList<>();
    if (answered > 0) {
      buttons.add(GuestWords.primary(text("handIn.yes"), handIn));
    }
    buttons.add(GuestWords.large(text("handIn.back"), back));
    buttons.add(GuestWords.large(text("handIn.wipe"), wipe));
    return page(
        answered == of ? "handIn.all" : "handIn",
        Icon.of("send"),
        List.of(text("handIn.count", answered, of), text("handIn.question")),
        List.of(),
        List.of(),
        buttons);
  }

  GuestPage thanks(Invitation invitation) {
    List<Promise> promises =
        List.of(
            new Promise("eye-off", text("thanks.secret")),
            new Promise(
                "calendar", text("thanks.after", Formats.current().date(invitation.closesOn()))),
            new Promise("messages-square", text("thanks.talk")));
    return page(
        "thanks",
        Icon.of("heart"),
        List.of(text("thanks.lead")),
        List.of(GuestWords.promises(promises)),
        promises,
        List.of());
  }

  GuestPage wiped(Runnable again) {
    return page(
        "wiped",
        Icon.of("circle-check"),
        List.of(text("wiped.text")),
        List.of(),
        List.of(),
        List.of(GuestWords.large(text("wiped.again"), again)));
  }

  /** The round was closed, the ticket was used, or this browser has answered. */
  GuestPage ended(String why) {
    return page("ended", Icon.of("info"), List.of(why), List.of(languages), List.of(), List.of());
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
    return ui.getTranslation("inquiry.answer." + key, values);
  }
}
