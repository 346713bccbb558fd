package nl.getrouw.organisation.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.organisation.Locations;
import nl.getrouw.organisation.Setting;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.organisation.Teams.Draft;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Adds a team, or renames and moves one. */
final class TeamDialog {

  private final Teams teams;
  private final CurrentUser currentUser;
  private final @Nullable TeamId id;
  private final Runnable stored;
  private final Form<Draft.Field> form = new Form<>();
  private final TextField name = new TextField(form.getTranslation("organisation.team.name"));
  private final Select<Locations.Row> location = new Select<>();
  private final Select<Setting> setting = new Select<>();
  private final List<Locations.Row> locations;
  private final FormDialog dialog;
  private int version;

  /**
   * @param team the team as it was read; null for a new one
   */
  TeamDialog(
      Teams teams,
      Locations locations,
      CurrentUser currentUser,
      Teams.@Nullable Row team,
      Runnable stored) {
    this.teams = teams;
    this.currentUser = currentUser;
    this.id = team == null ? null : team.team().id();
    this.stored = stored;
    this.locations = locations.list(currentUser.actor());
    fields();
    if (team != null) {
      version = team.version();
      fill(team.team());
    }
    dialog =
        new FormDialog(
            form.getTranslation(id == null ? "organisation.teams.add" : "organisation.teams.edit"),
            form,
            form.getTranslation("organisation.store"),
            this::store);
  }

  void open() {
    dialog.open();
  }

  private void fields() {
    name.setRequiredIndicatorVisible(true);
    BsnWarning.on(name);
    location.setLabel(form.getTranslation("organisation.team.location"));
    location.setItems(locations);
    location.setItemLabelGenerator(Locations.Row::name);
    location.setValue(locations.getFirst());
    setting.setLabel(form.getTranslation("organisation.team.setting"));
    setting.setItems(Setting.values());
    setting.setItemLabelGenerator(item -> form.getTranslation(item.key()));
    setting.setValue(Setting.SHELTERED_HOUSING);
    form.field(Draft.Field.NAME, name)
        .field(Draft.Field.LOCATION, location)
        .field(Draft.Field.SETTING, setting);
  }

  private void fill(TeamRef team) {
    name.setValue(team.name());
    location.setValue(at(team.location()));
    setting.setValue(team.setting());
  }

  private Locations.Row at(LocationId wanted) {
    return locations.stream().filter(row -> row.id().equals(wanted)).findFirst().orElseThrow();
  }

  private Draft draft() {
    return new Draft(name.getValue(), location.getValue().id(), setting.getValue());
  }

  private boolean store() {
    return form.store(
        () -> teams.problems(currentUser.actor(), id, draft()),
        () -> {
          if (id == null) {
            teams.create(currentUser.actor(), draft());
          } else {
            teams.change(currentUser.actor(), id, version, draft());
          }
          stored.run();
        },
        this::versions);
  }

  private ConflictPanel versions() {
    Teams.Page theirs = teams.page(currentUser.actor(), requireNonNull(id));
    return Versions.of(
        form,
        inWords(name.getValue(), location.getValue().name(), setting.getValue()),
        inWords(theirs.team().name(), theirs.team().locationName(), theirs.team().setting()),
        () -> {
          version = theirs.version();
          if (store()) {
            dialog.close();
          }
        },
        () -> {
          version = theirs.version();
          fill(theirs.team());
          form.resolved();
        });
  }

  private String inWords(String team, String place, Setting kind) {
    return team + " · " + place + " · " + form.getTranslation(kind.key());
  }
}
