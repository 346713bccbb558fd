package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.People;
import nl.getrouw.organisation.Roles;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.CurrentUser;

/** The roles of one person: those that run or come first, the past ones below. */
final class RolesCard extends Composite<Div> {

  private final Roles roles;
  private final CurrentUser currentUser;
  private final Card card;
  private People.Page person;

  @SuppressWarnings("NullAway.Init") // the person is known once the page is entered
  RolesCard(Roles roles, Teams teams, Locations locations, CurrentUser currentUser) {
    this.roles = roles;
    this.currentUser = currentUser;
    Button add =
        new Button(
            getTranslation("organisation.role.add"),
            Icon.of("plus"),
            click ->
                new RoleDialog(roles, teams, locations, currentUser, person.id(), this::added)
                    .open());
    card = new Card(getTranslation("organisation.person.roles"), add);
    getContent().add(card);
  }

  void show(People.Page shown) {
    person = shown;
    LocalDate today = LocalDate.now(Moments.ZONE);
    List<Roles.Held> all = roles.of(currentUser.actor(), shown.id());
    List<Roles.Held> past = all.stream().filter(held -> over(held, today)).toList();
    List<Roles.Held> present = all.stream().filter(held -> !over(held, today)).toList();
    card.cleared();
    card.with(
        present.isEmpty()
            ? new Paragraph(getTranslation("organisation.role.none"))
            : list(present, true));
    if (!past.isEmpty()) {
      Paragraph before = new Paragraph(getTranslation("organisation.role.past"));
      before.addClassNames("gt-caption");
      card.with(before, list(past, false));
    }
  }

  private static boolean over(Roles.Held held, LocalDate today) {
    LocalDate last = held.period().last();
    return last != null && last.isBefore(today);
  }

  private void added() {
    show(person);
    Toast.show(getTranslation("organisation.role.added"));
  }

  private UnorderedList list(List<Roles.Held> shown, boolean running) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    shown.forEach(held -> list.add(new ListItem(line(held, running))));
    return list;
  }

  private Component line(Roles.Held held, boolean running) {
    Span what = new Span(HeldRoleText.where(this, held));
    Span period = new Span(HeldRoleText.period(this, held.period(), LocalDate.now(Moments.ZONE)));
    period.addClassName("gt-caption");
    Div text = new Div(what, period);
    text.addClassNames("gt-cell", "gt-grow");
    Div line = new Div(text);
    line.addClassNames("gt-row", "gt-line");
    if (running && held.period().last() == null) {
      Button end = new Button(getTranslation("organisation.role.end"), click -> confirm(held));
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.setAriaLabel(getTranslation("organisation.role.endOf", HeldRoleText.where(this, held)));
      line.add(end);
    }
    return line;
  }

  private void confirm(Roles.Held held) {
    String role = HeldRoleText.where(this, held);
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation("organisation.role.end.question", role));
    dialog.setText(getTranslation("organisation.role.end.text", person.person().name()));
    dialog.setConfirmText(getTranslation("organisation.role.end"));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("organisation.cancel"));
    dialog.addConfirmListener(confirmed -> end(held));
    dialog.open();
  }

  /** From now on: yesterday was the last day. */
  private void end(Roles.Held held) {
    roles.end(
        currentUser.actor(),
        person.id(),
        held.id(),
        held.version(),
        LocalDate.now(Moments.ZONE).minusDays(1));
    show(person);
    Toast.show(getTranslation("organisation.role.ended"));
  }
}
