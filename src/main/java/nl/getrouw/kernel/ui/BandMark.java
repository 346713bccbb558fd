package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A band: a disc that fills and a word. */
public final class BandMark extends Composite<Span> {

  /**
   * @param look {@code low}, {@code moderate}, {@code good}, {@code strong} or {@code empty}
   * @param word the band's own name, such as "Onderweg"
   */
  public BandMark(String look, String word) {
    getContent().addClassNames("gt-band", "gt-band--" + look);
    getContent().setText(word);
  }
}
