package nl.getrouw.organisation.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** What a user does that Karibu has no word for. */
final class Filled {

  private Filled() {}

  /** Types or chooses a value, as a user does. */
  static <C extends Component & HasValue<?, V>, V> void in(C field, V value) {
    V before = field.getValue();
    field.setValue(value);
    ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
  }

  /** Opens an address with a filter. */
  static void open(String path, String filter, String value) {
    UI.getCurrent().navigate(path, QueryParameters.simple(Map.of(filter, value)));
    MockVaadin.clientRoundtrip(false);
  }
}
