package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Lines of a list of facts. */
final class Facts {

  private Facts() {}

  static void add(DescriptionList facts, String term, String value) {
    add(facts, term, new Text(value));
  }

  static void add(DescriptionList facts, String term, Component value) {
    Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
    facts.getElement().appendChild(pair.getElement());
  }
}
