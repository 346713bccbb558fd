package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** A form on top of the page, for something small. Closes once it is stored. */
final class FormDialog extends Dialog {

  /**
   * @param act what the button says that stores
   * @param store stores, and says whether it did
   */
  FormDialog(String headline, Form<?> form, String act, BooleanSupplier store) {
    setHeaderTitle(headline);
    setWidth("560px");
    add(form);
    Button cancel = new Button(getTranslation("organisation.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button stores =
        new Button(
            act,
            click -> {
              if (store.getAsBoolean()) {
                close();
              }
            });
    stores.addThemeVariants(ButtonVariant.PRIMARY);
    stores.setDisableOnClick(false);
    getFooter().add(cancel, stores);
  }
}
