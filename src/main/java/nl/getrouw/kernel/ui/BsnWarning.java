package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import nl.getrouw.kernel.Bsn;

/**
 * Warns below a text field when it seems to hold a citizen service number. It does not keep anybody
 * from storing the text: nine digits can be something else.
 */
public final class BsnWarning {

  private BsnWarning() {}

  /** Watches a field; its own helper text comes back once the digits are gone. */
  public static <C extends Component & HasHelper & HasValue<?, String>> C on(C field) {
    String usual = field.getHelperText();
    field.addValueChangeListener(
        change ->
            field.setHelperText(
                Bsn.in(change.getValue()) ? field.getTranslation("ui.bsn") : usual));
    return field;
  }
}
