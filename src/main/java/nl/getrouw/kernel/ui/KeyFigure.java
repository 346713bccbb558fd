package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One figure with what it counts: label, value, an explanation under it. */
public final class KeyFigure extends Composite<Div> {

  private final Paragraph value = new Paragraph();

  public KeyFigure(String label, String value) {
    getContent().addClassName("gt-keyfigure");
    this.value.addClassName("gt-keyfigure__value");
    this.value.add(new Text(value));
    getContent().add(paragraph("gt-keyfigure__label", label), this.value);
  }

  /** A band mark or another word behind the value. */
  public KeyFigure beside(Component mark) {
    value.add(new Text(" "), mark);
    return this;
  }

  /** The small line under the value: of whom, of how many. */
  public KeyFigure note(String text) {
    getContent().add(paragraph("gt-keyfigure__note", text));
    return this;
  }

  /** A sentence under the note. */
  public KeyFigure text(String text) {
    getContent().add(paragraph("gt-keyfigure__text", text));
    return this;
  }

  private static Paragraph paragraph(String style, String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName(style);
    return paragraph;
  }
}
