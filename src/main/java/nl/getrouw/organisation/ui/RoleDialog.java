package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.Roles;
import nl.getrouw.organisation.Roles.Draft;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;

/** Gives a person a role: what, for what, from when and until when. */
final class RoleDialog {

  /** A scope with its name. */
  private record Choice(Scope scope, String name) {}

  private final Form<Draft.Field> form = new Form<>();
  private final Select<Role> role = new Select<>();
  private final ComboBox<Choice> scope =
      new ComboBox<>(form.getTranslation("organisation.role.scope"));
  private final DateField first = new DateField(form.getTranslation("organisation.role.first"));
  private final DateField last = new DateField(form.getTranslation("organisation.role.last"));
  private final FormDialog dialog;

  RoleDialog(
      Roles roles,
      Teams teams,
      Locations locations,
      CurrentUser currentUser,
      PersonId person,
      Runnable added) {
    role.setLabel(form.getTranslation("organisation.role.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(item -> form.getTranslation(item.key()));
    role.setValue(Role.TEAM_MEMBER);
    scope.setItems(choices(currentUser.actor(), teams, locations));
    scope.setItemLabelGenerator(Choice::name);
    first.setValue(LocalDate.now(Moments.ZONE));
    last.setHelperText(form.getTranslation("organisation.role.last.help"));
    form.plain(role)
        .field(Draft.Field.SCOPE, scope)
        .field(Draft.Field.FIRST, first)
        .field(Draft.Field.LAST, last);
    dialog =
        new FormDialog(
            form.getTranslation("organisation.role.add"),
            form,
            form.getTranslation("organisation.role.give"),
            () ->
                form.store(
                    () -> roles.problems(currentUser.actor(), person, draft()),
                    () -> {
                      roles.assign(currentUser.actor(), person, draft());
                      added.run();
                    },
                    () -> {
                      throw new IllegalStateException("nobody else knows a new role");
                    }));
  }

  void open() {
    dialog.open();
  }

  private Draft draft() {
    Choice chosen = scope.getValue();
    return new Draft(
        role.getValue(), chosen == null ? null : chosen.scope(), first.getValue(), last.getValue());
  }

  /** The whole organisation, the locations, then the open teams. */
  private List<Choice> choices(Actor actor, Teams teams, Locations locations) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(new Scope.Organisation(), form.getTranslation("organisation.role.everywhere")));
    locations
        .list(actor)
        .forEach(
            location ->
                choices.add(
                    new Choice(
                        new Scope.Location(location.id()),
                        form.getTranslation("organisation.role.location", location.name()))));
    teams
        .reached(actor, Role.ADMINISTRATOR)
        .forEach(
            team ->
                choices.add(
                    new Choice(
                        new Scope.Team(team.id()),
                        form.getTranslation("organisation.role.team", team.name()))));
    return choices;
  }
}
