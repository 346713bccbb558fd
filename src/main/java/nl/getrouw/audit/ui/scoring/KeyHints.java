package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Scale;

/** The single keys of the scoring page: the most used in the footer, all of them in a dialog. */
final class KeyHints {

  static final String PREVIOUS = "ArrowLeft";
  static final String NEXT = "ArrowRight";
  static final String OVERVIEW = "o";
  static final String HELP = "?";

  /** A key as it stands on the keyboard. */
  @Tag("kbd")
  private static final class Key extends HtmlContainer {
    private Key(String name) {
      setText(name);
    }
  }

  /** Keys, with a word between the first and the last where they are a range. */
  private record Hint(List<String> keys, String between, String text) {}

  private final List<Hint> answers = new ArrayList<>();

  KeyHints(Item item) {
    Scale scale = item.scale();
    if (scale.yesNo()) {
      answers.add(new Hint(List.of("1"), "", text("yes")));
      answers.add(new Hint(List.of("0"), "", text("no")));
    } else if (scale.max() >= 1 && scale.min() <= 9) {
      String first = String.valueOf(Math.max(0, scale.min()));
      String last = String.valueOf(Math.min(9, scale.max()));
      answers.add(new Hint(List.of(first, last), text("keys.to"), text("keys.score")));
    }
    if (item.notApplicable()) {
      answers.add(new Hint(List.of(RatingInput.NOT_APPLICABLE), "", text("keys.na")));
    }
    if (item.notRateable() != null) {
      answers.add(new Hint(List.of(RatingInput.NOT_RATEABLE), "", text("keys.nr")));
    }
  }

  /** The line in the footer. */
  Component line() {
    Div line = new Div();
    line.addClassName("gt-keys");
    answers.forEach(hint -> line.add(inLine(hint)));
    line.add(inLine(new Hint(List.of("←", "→"), "", text("keys.page"))));
    Span all = inLine(new Hint(List.of(HELP), "", ""));
    NativeButton open = new NativeButton(text("keys.all"), click -> openDialog(true));
    open.addClassName("gt-plain-button");
    all.add(open);
    line.add(all);
    return line;
  }

  private static Span inLine(Hint hint) {
    Span span = new Span();
    span.add(keys(hint));
    if (!hint.text().isEmpty()) {
      span.add(new Span(hint.text()));
    }
    return span;
  }

  /**
   * Shows all keys.
   *
   * @param listening whether single keys are on for this person
   */
  void openDialog(boolean listening) {
    DescriptionList list = new DescriptionList();
    list.addClassName("gt-key-list");
    answers.forEach(hint -> inList(list, hint));
    inList(list, new Hint(List.of("↑", "↓"), "", text("keys.move")));
    inList(list, new Hint(List.of("←"), "", text("keys.previous")));
    inList(list, new Hint(List.of("→"), "", text("keys.next")));
    inList(list, new Hint(List.of(OVERVIEW), "", text("keys.overview")));
    inList(list, new Hint(List.of(HELP), "", text("keys.help")));
    Paragraph note = new Paragraph(text(listening ? "keys.switchOff" : "keys.off"));
    note.addClassName("gt-caption");
    Dialog dialog = new Dialog(text("keys"));
    Div content = new Div(list, note);
    content.addClassName("gt-stack");
    dialog.add(content);
    dialog.getFooter().add(new Button(text("keys.close"), click -> dialog.close()));
    dialog.open();
  }

  private static void inList(DescriptionList list, Hint hint) {
    DescriptionList.Term term = new DescriptionList.Term();
    term.add(keys(hint));
    list.add(new Div(term, new DescriptionList.Description(hint.text())));
  }

  private static List<Component> keys(Hint hint) {
    List<Component> keys = new ArrayList<>();
    for (String name : hint.keys()) {
      if (!keys.isEmpty() && !hint.between().isEmpty()) {
        keys.add(new Span(hint.between()));
      }
      keys.add(new Key(name));
    }
    return keys;
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation("scoring." + key);
  }
}
