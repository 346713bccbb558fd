package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.RoundPage;
import nl.getrouw.guest.Voice;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.ErrorSummary.Problem;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;

/** Opens a guest round: for whom, and until when. */
final class OpenForm extends Composite<Card> {

  private static final int USUAL_DAYS = 14;

  private final RoundPage page;
  private final GuestRounds rounds;
  private final CurrentUser currentUser;
  private final Runnable opened;
  private final ErrorSummary problems = new ErrorSummary();
  private final Map<Voice, Checkbox> whom = new EnumMap<>(Voice.class);
  private final DateField closesOn = new DateField(getTranslation("guest.round.closesOn"));

  OpenForm(
      RoundPage page,
      GuestRounds rounds,
      CurrentUser currentUser,
      LocalDate today,
      Runnable opened) {
    this.page = page;
    this.rounds = rounds;
    this.currentUser = currentUser;
    this.opened = opened;
    closesOn.setMin(today);
    closesOn.setMax(today.plusDays(GuestRounds.LONGEST));
    closesOn.setValue(today.plusDays(USUAL_DAYS));
    Button open = new Button(getTranslation("guest.round.open"), click -> open());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    Div form = new Div(problems, groups(), closesOn, open);
    form.addClassName("gt-stack");
    getContent().intro(getTranslation("guest.round.open.intro")).with(form);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("guest.round.open.headline")).raised();
  }

  private Div groups() {
    Span label = new Span(getTranslation("guest.round.whom"));
    label.addClassName("gt-label");
    label.setId("gastronde-wie");
    Div boxes = new Div();
    boxes.addClassNames("gt-checks", "gt-divide");
    for (Voice voice : Voice.values()) {
      Checkbox box = new Checkbox(voice != Voice.STAFF);
      Span note =
          new Span(getTranslation("guest.round.whom." + voice + ".note", page.fewest(voice)));
      note.addClassName("gt-caption");
      box.setLabelComponent(new Span(new Span(getTranslation("guest.round.whom." + voice)), note));
      whom.put(voice, box);
      boxes.add(box);
    }
    Div field = new Div(label, boxes);
    field.addClassName("gt-field");
    field
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-labelledby", "gastronde-wie");
    return field;
  }

  private void open() {
    List<Voice> chosen =
        whom.entrySet().stream()
            .filter(box -> box.getValue().getValue())
            .map(Map.Entry::getKey)
            .toList();
    LocalDate day = closesOn.getValue();
    try {
      if (day == null) {
        throw new Refusal("guest.refused.day", GuestRounds.LONGEST);
      }
      rounds.open(currentUser.actor(), page.audit(), chosen, day);
      opened.run();
      Toast.show(getTranslation("guest.round.opened"));
    } catch (Refusal refusal) {
      problems.show(
          getTranslation(refusal.key(), refusal.arguments()),
          List.of(
              new Problem(
                  getTranslation(
                      refusal.key().equals("guest.refused.day")
                          ? "guest.round.closesOn"
                          : "guest.round.whom"),
                  refusal.key().equals("guest.refused.day") ? closesOn : whom.get(Voice.CLIENT))));
    }
  }
}
