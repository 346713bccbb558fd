package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.precondition.Check;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.security.CurrentUser;

/** Which clients' council speaks here; its scores are entered for it. */
final class CouncilCard extends Composite<Card> {

  private final Check check;
  private final Preconditions preconditions;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final TextField name = new TextField(getTranslation("precondition.council.name"));

  CouncilCard(Check check, Preconditions preconditions, CurrentUser currentUser, Runnable changed) {
    this.check = check;
    this.preconditions = preconditions;
    this.currentUser = currentUser;
    this.changed = changed;
    name.setValue(check.council());
    name.setMaxLength(Check.COUNCIL_AT_MOST);
    name.setManualValidation(true);
    name.setHelperText(getTranslation("precondition.council.help"));
    name.addClassName("gt-wide");
    Button keep = new Button(getTranslation("precondition.council.keep"), click -> keep());
    Div acts = new Div(keep);
    acts.addClassName("gt-form__actions");
    getContent().intro(getTranslation("precondition.council.text")).with(name, acts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("precondition.council"));
  }

  private void keep() {
    try {
      preconditions.nameCouncil(
          currentUser.actor(), check.year(), check.version(), name.getValue());
      Toast.show(getTranslation("precondition.council.kept"));
      changed.run();
    } catch (Refusal refusal) {
      name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      name.setInvalid(true);
      name.focus();
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("precondition.council.conflict"));
      changed.run();
    }
  }
}
