package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.getrouw.kernel.ui.Icon;

/** The parts of which pages for guests are made. */
public final class GuestWords {

  private GuestWords() {}

  /** One short sentence with a picture. */
  public record Promise(String icon, String text) {}

  public static Component promises(List<Promise> promises) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-guest__promises");
    list.getElement().setAttribute("role", "list");
    promises.forEach(
        promise -> list.add(new ListItem(Icon.of(promise.icon()), new Span(promise.text()))));
    return list;
  }

  public static Paragraph paragraph(String text) {
    return new Paragraph(text);
  }

  /** The button to go on with: large, one on a page. */
  public static Button primary(String text, Runnable act) {
    Button button = large(text, act);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  public static Button large(String text, Runnable act) {
    Button button = new Button(text, click -> act.run());
    button.addClassName("gt-guest__button");
    return button;
  }

  /** Sentences after each other, to be read aloud. */
  public static String aloud(List<String> sentences) {
    StringBuilder aloud = new StringBuilder();
    for (String sentence : sentences) {
      aloud.append(sentence.strip());
      aloud.append(sentence.strip().matches(".*[.?!]$") ? " " : ". ");
    }
    return aloud.toString().strip();
  }
}
