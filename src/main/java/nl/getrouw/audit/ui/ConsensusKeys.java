package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.getrouw.kernel.ui.Keys;

/** The keys of the consensus page outside text fields; the question mark explains them. */
final class ConsensusKeys extends Composite<Keys> {

  private static final String HELP = "?";

  private final Consumer<String> pressed;

  /**
   * @param pressed told every key but the question mark
   */
  ConsensusKeys(Consumer<String> pressed) {
    this.pressed = pressed;
  }

  @Override
  protected Keys initContent() {
    List<String> keys = new ArrayList<>(ScaleChoice.KEYS);
    keys.addAll(List.of("ArrowLeft", "ArrowRight", HELP));
    return new Keys(
        keys,
        key -> {
          if (key.equals(HELP)) {
            explain();
          } else {
            pressed.accept(key);
          }
        });
  }

  private void explain() {
    DescriptionList list = new DescriptionList();
    list.addClassName("gt-key-list");
    add(list, "consensus.keys.score", "1", "…", "5");
    add(list, "consensus.keys.notApplicable", "n");
    add(list, "consensus.keys.walk", "←", "→");
    add(list, "consensus.keys.agree", "Ctrl", "Enter");
    add(list, "consensus.keys.help", HELP);
    Dialog dialog = new Dialog(getTranslation("consensus.keys"), list);
    Button close = new Button(getTranslation("consensus.close"), click -> dialog.close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(close);
    dialog.open();
  }

  private void add(DescriptionList list, String meaning, String... keys) {
    DescriptionList.Term term = new DescriptionList.Term();
    for (String key : keys) {
      Span cap = new Span();
      Element kbd = new Element("kbd");
      kbd.setText(key);
      cap.getElement().appendChild(kbd);
      term.add(cap);
    }
    list.add(new Div(term, new DescriptionList.Description(getTranslation(meaning))));
  }
}
