package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.getrouw.audit.Consensus;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PersonAvatar;

/** Where the auditors choose one score together and write down why. */
final class AgreePanel extends Composite<Section> {

  private static final String NAME_ID = "samen";

  private final Item item;
  private final ScaleChoice scale;
  private final Paragraph meaning = new Paragraph();
  private final Div news = new Div();
  private final TextArea reason = new TextArea();
  private final Span typing = new Span();
  private final Button agree = new Button();
  private final Button later = new Button();
  private Draft draft;

  /**
   * @param changed told after every choice and while somebody types
   */
  AgreePanel(Item item, Draft draft, Consumer<Draft> changed) {
    this.item = item;
    this.draft = draft;
    H3 name = new H3(getTranslation("consensus.together"));
    name.setId(NAME_ID);
    scale = new ScaleChoice(item, NAME_ID, rating -> change(this.draft.choosing(rating), changed));
    scale.show(draft.choice());
    meaning.addClassName("gt-agree__anchor");
    meaning.getElement().setAttribute("aria-live", "polite");
    Div head = new Div(name, scale);
    head.addClassName("gt-agree__head");
    prepareReason(changed);
    typing.addClassName("gt-typing");
    typing.getElement().setAttribute("role", "status");
    agree.addThemeVariants(ButtonVariant.PRIMARY);
    agree
        .addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
        .listenOn(this)
        .resetFocusOnActiveElement();
    Div foot = new Div(typing, later, agree);
    foot.addClassName("gt-agree__foot");
    Section panel = getContent();
    panel.addClassName("gt-agree");
    panel.getElement().setAttribute("aria-labelledby", NAME_ID);
    panel.add(head, meaning, reason, news, foot);
    showMeaning();
  }

  private void prepareReason(Consumer<Draft> changed) {
    reason.setLabel(getTranslation("consensus.reason"));
    reason.setMaxLength(Consensus.LONGEST_REASON);
    reason.setMinRows(3);
    reason.setValue(draft.reason());
    reason.setValueChangeMode(ValueChangeMode.LAZY);
    reason.addValueChangeListener(
        typed -> {
          if (typed.isFromClient()) {
            reason.setInvalid(false);
            change(draft.because(typed.getValue()), changed);
          }
        });
  }

  private void change(Draft now, Consumer<Draft> changed) {
    draft = now;
    showMeaning();
    changed.accept(now);
  }

  private void showMeaning() {
    String text =
        draft.choice() instanceof Rating.Scored(int value)
            ? item.anchor(value).map(anchor -> anchor.in(getLocale())).orElse("")
            : "";
    meaning.setText(text);
    meaning.setVisible(!text.isEmpty());
  }

  /** What the main button says and does. */
  AgreePanel agree(String text, Runnable act) {
    agree.setText(text);
    agree.addClickListener(click -> act.run());
    return this;
  }

  /** The way on without agreeing; without it there is no such button. */
  AgreePanel later(String text, Runnable act) {
    later.setText(text);
    later.addClickListener(click -> act.run());
    return this;
  }

  void withoutLater() {
    later.setVisible(false);
  }

  Draft draft() {
    return draft;
  }

  void press(String key) {
    scale.press(key);
  }

  /** Something is missing in the reason; the field takes the focus. */
  void refuseReason(String text) {
    reason.setInvalid(true);
    reason.setErrorMessage(text);
    reason.focus();
  }

  /** Says what happened meanwhile, without touching what was typed. */
  void tell(String text) {
    news.removeAll();
    news.add(new Note(text));
  }

  /** "Fatima schrijft mee". */
  void typing(String name) {
    typing.removeAll();
    typing.add(
        new PersonAvatar(name), new Span(getTranslation("consensus.typing", FirstName.of(name))));
  }

  void nobodyTypes() {
    typing.removeAll();
  }
}
