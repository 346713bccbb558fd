package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Two people changed the same text: both versions with the difference marked, and the choice. */
public final class ConflictPanel extends Composite<Div> {

  /**
   * One of the two texts.
   *
   * @param head whose text it is: "Jouw tekst"
   * @param moment when it was written, "10.18 uur"; may be empty
   */
  public record Version(String head, String moment, String text) {}

  private final Div choices = new Div();

  public ConflictPanel(String headline, String explanation, Version mine, Version theirs) {
    choices.addClassNames("gt-row", "gt-row--wrap");
    Div panel = getContent();
    panel.addClassName("gt-conflict");
    panel.getElement().setAttribute("role", "alert");
    panel.add(
        new H3(headline),
        new Paragraph(explanation),
        version(mine, theirs, true),
        version(theirs, mine, false),
        choices);
  }

  /** The main choice: keep what this person wrote. */
  public ConflictPanel keepMine(String text, Runnable act) {
    return choice(text, act, ButtonVariant.PRIMARY);
  }

  public ConflictPanel takeTheirs(String text, Runnable act) {
    choices.add(new Button(text, click -> act.run()));
    return this;
  }

  public ConflictPanel merge(String text, Runnable act) {
    return choice(text, act, ButtonVariant.TERTIARY);
  }

  private ConflictPanel choice(String text, Runnable act, ButtonVariant variant) {
    Button button = new Button(text, click -> act.run());
    button.addThemeVariants(variant);
    choices.add(button);
    return this;
  }

  private static Div version(Version shown, Version other, boolean mine) {
    Span moment = new Span(shown.moment());
    moment.addClassName("gt-caption");
    Paragraph head = new Paragraph(new Text(shown.head() + " "), moment);
    head.addClassName("gt-version__head");
    Div box = new Div(head, marked(shown.text(), other.text()));
    box.addClassName("gt-version");
    if (mine) {
      box.addClassName("gt-version--mine");
    }
    return box;
  }

  /** The text with what lies between the common first and last words marked. */
  private static Paragraph marked(String text, String other) {
    List<String> words = List.of(text.split("(?<=\\s)"));
    List<String> others = List.of(other.split("(?<=\\s)"));
    int most = Math.min(words.size(), others.size());
    int start = 0;
    while (start < most && words.get(start).strip().equals(others.get(start).strip())) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && words.reversed().get(end).strip().equals(others.reversed().get(end).strip())) {
      end++;
    }
    Paragraph paragraph = new Paragraph();
    paragraph.add(new Text(String.join("", words.subList(0, start))));
    String between = String.join("", words.subList(start, words.size() - end));
    if (!between.isBlank()) {
      Html mark = new Html("<mark></mark>");
      mark.getElement().setText(between);
      paragraph.add(mark);
    }
    paragraph.add(new Text(String.join("", words.subList(words.size() - end, words.size()))));
    return paragraph;
  }
}
