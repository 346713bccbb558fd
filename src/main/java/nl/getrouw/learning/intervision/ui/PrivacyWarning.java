package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.kernel.Bsn;
import nl.getrouw.learning.intervision.PersonNames;

/**
 * Warns below a field for what looks like a citizen service number or the name of a client. Keeps
 * nobody from storing the text.
 */
final class PrivacyWarning {

  private PrivacyWarning() {}

  /**
   * @param colleagues whose names are no clients' names
   */
  static <C extends Component & HasHelper & HasValue<?, String>> C on(
      C field, Supplier<Collection<String>> colleagues) {
    String usual = field.getHelperText();
    field.addValueChangeListener(
        change -> field.setHelperText(words(field, change.getValue(), colleagues.get(), usual)));
    return field;
  }

  private static String words(
      Component field, String text, Collection<String> colleagues, String usual) {
    if (Bsn.in(text)) {
      return field.getTranslation("ui.bsn");
    }
    Optional<String> name = PersonNames.in(text, colleagues);
    return name.map(found -> field.getTranslation("intervision.warn.name", found)).orElse(usual);
  }
}
