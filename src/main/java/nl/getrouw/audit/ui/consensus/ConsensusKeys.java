package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
      term.add(cap(key));
    }
    list.add(new Div(term, new DescriptionList.Description(getTranslation(meaning))));
  }

  /** The keys in one line, for under the talk. */
  static Div hint() {
    Div line = new Div();
    line.addClassNames("gt-keys", "gt-talk__keys", "gt-hide-narrow");
    line.add(
        hint(line, "consensus.keys.score", "1", "5"),
        hint(line, "consensus.keys.walk", "←", "→"),
        hint(line, "consensus.keys.agree", "Ctrl", "Enter"),
        hint(line, "consensus.keys.help", HELP));
    return line;
  }

  private static Span hint(Div line, String meaning, String... keys) {
    Span hint = new Span();
    for (String key : keys) {
      hint.add(cap(key));
    }
    hint.add(line.getTranslation(meaning + ".short"));
    return hint;
  }

  private static Html cap(String key) {
    Html cap = new Html("<kbd></kbd>");
    cap.getElement().setText(key);
    return cap;
  }
}
