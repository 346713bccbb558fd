package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.AccountState;
import nl.getrouw.organisation.Invitations;
import nl.getrouw.organisation.People;
import nl.getrouw.security.CurrentUser;

/** How a person gets in: a link to choose a password, and an account that can be shut. */
final class AccessCard extends Composite<Div> {

  private final People people;
  private final Invitations invitations;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final Card card = new Card(getTranslation("organisation.access.title"));
  private People.Page person;

  /**
   * @param changed called after the account was shut or opened
   */
  @SuppressWarnings("NullAway.Init") // the person is known once the page is entered
  AccessCard(People people, Invitations invitations, CurrentUser currentUser, Runnable changed) {
    this.people = people;
    this.invitations = invitations;
    this.currentUser = currentUser;
    this.changed = changed;
    getContent().add(card);
  }

  void show(People.Page shown) {
    person = shown;
    card.cleared();
    Div actions = new Div(new Paragraph(explanation()));
    actions.addClassNames("gt-stack", "gt-stack--s");
    if (shown.state() == AccountState.DISABLED) {
      actions.add(
          button(
              "organisation.access.enable",
              "lock-open",
              () -> change("organisation.access.enabled")));
    } else {
      actions.add(button("organisation.access.invite", "link", () -> invite(actions)));
      if (!shown.self()) {
        Button disable = button("organisation.access.disable", "ban", this::confirm);
        disable.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(disable);
      }
    }
    card.with(actions);
  }

  private String explanation() {
    Instant until = person.invitedUntil();
    return switch (person.state()) {
      case DISABLED -> getTranslation("organisation.access.isDisabled");
      case ACTIVE -> getTranslation("organisation.access.isActive");
      case INVITED ->
          until == null
              ? getTranslation("organisation.access.noInvitation")
              : getTranslation("organisation.access.isInvited", Formats.current().moment(until));
    };
  }

  private Button button(String key, String icon, Runnable act) {
    Button button = new Button(getTranslation(key), Icon.of(icon), click -> act.run());
    button.addClassName("gt-wide");
    return button;
  }

  /** The link stands here until the page is left; it cannot be shown again. */
  private void invite(Div actions) {
    var invitation = invitations.invite(currentUser.actor(), person.id());
    TextField link = new TextField(getTranslation("organisation.access.link"));
    link.setValue(InstallationAddress.of(invitation.path()));
    link.setReadOnly(true);
    link.setWidthFull();
    link.setHelperText(
        getTranslation(
            "organisation.access.link.help", Formats.current().moment(invitation.expires())));
    Button copy = button("organisation.access.copy", "copy", () -> {});
    // in the browser itself: the clipboard opens only for the click
    copy.getElement()
        .executeJs(
            "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
            link.getValue());
    copy.addClickListener(click -> Toast.show(getTranslation("organisation.access.copied")));
    actions.removeAll();
    actions.add(link, copy);
    link.focus();
  }

  private void confirm() {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(
        getTranslation("organisation.access.disable.question", person.person().name()));
    dialog.setText(getTranslation("organisation.access.disable.text"));
    dialog.setConfirmText(getTranslation("organisation.access.disable"));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("organisation.cancel"));
    dialog.addConfirmListener(confirmed -> change("organisation.access.disabled"));
    dialog.open();
  }

  private void change(String done) {
    if (person.state() == AccountState.DISABLED) {
      people.enable(currentUser.actor(), person.id(), person.version());
    } else {
      people.disable(currentUser.actor(), person.id(), person.version());
    }
    changed.run();
    Toast.show(getTranslation(done, person.person().name()));
  }
}
