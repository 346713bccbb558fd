package nl.getrouw.api.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.api.ApiTokens;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;

/** A key that was just made, for the one time that it can be seen. */
final class SecretCard extends Composite<Div> {

  SecretCard(ApiTokens.Made made, Runnable stored) {
    TextField key = new TextField(getTranslation("api.made.field"));
    key.setValue(made.secret());
    key.setReadOnly(true);
    key.addClassName("gt-wide");
    key.setHelperText(getTranslation("api.made.use"));
    Button copy = new Button(getTranslation("api.made.copy"), Icon.of("copy"));
    // in the browser itself: the clipboard opens only for the click
    copy.getElement()
        .executeJs(
            "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
            made.secret());
    copy.addClickListener(click -> Toast.show(getTranslation("api.made.copied")));
    Button done = new Button(getTranslation("api.made.done"), click -> stored.run());
    done.addThemeVariants(ButtonVariant.PRIMARY);
    Div buttons = new Div(done, copy);
    buttons.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    Div content = new Div(new Note(getTranslation("api.made.text")), key, buttons);
    content.addClassNames("gt-stack", "gt-stack--s");
    getContent().add(new Card(getTranslation("api.made", made.name())).raised().with(content));
    key.focus();
  }
}
