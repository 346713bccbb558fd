package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.getrouw.kernel.ui.Icon;

/** A field to search in a list while typing. */
final class Search extends TextField {

  Search(String label) {
    super(label);
    setPrefixComponent(Icon.of("search"));
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    setMaxLength(100);
  }
}
