package nl.getrouw.organisation.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.organisation.Locations;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Adds or renames a location. */
final class LocationDialog {

  private final Locations locations;
  private final CurrentUser currentUser;
  private final @Nullable LocationId id;
  private final Runnable stored;
  private final Form<Locations.Field> form = new Form<>();
  private final TextField name = new TextField(form.getTranslation("organisation.location.name"));
  private final FormDialog dialog;
  private int version;

  /**
   * @param location as it was read; null for a new one
   */
  LocationDialog(
      Locations locations,
      CurrentUser currentUser,
      Locations.@Nullable Row location,
      Runnable stored) {
    this.locations = locations;
    this.currentUser = currentUser;
    this.id = location == null ? null : location.id();
    this.stored = stored;
    if (location != null) {
      version = location.version();
      name.setValue(location.name());
    }
    name.setRequiredIndicatorVisible(true);
    form.field(Locations.Field.NAME, BsnWarning.on(name));
    dialog =
        new FormDialog(
            form.getTranslation(
                id == null ? "organisation.locations.add" : "organisation.locations.edit"),
            form,
            form.getTranslation("organisation.store"),
            this::store);
  }

  void open() {
    dialog.open();
  }

  private boolean store() {
    return form.store(
        () -> locations.problems(currentUser.actor(), id, name.getValue()),
        () -> {
          if (id == null) {
            locations.create(currentUser.actor(), name.getValue());
          } else {
            locations.rename(currentUser.actor(), id, version, name.getValue());
          }
          stored.run();
        },
        this::versions);
  }

  private ConflictPanel versions() {
    Locations.Row theirs =
        locations.list(currentUser.actor()).stream()
            .filter(row -> row.id().equals(requireNonNull(id)))
            .findFirst()
            .orElseThrow();
    return Versions.of(
        form,
        name.getValue(),
        theirs.name(),
        () -> {
          version = theirs.version();
          if (store()) {
            dialog.close();
          }
        },
        () -> {
          version = theirs.version();
          name.setValue(theirs.name());
          form.resolved();
        });
  }
}
