package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.organisation.TeamRef;

/** Chooses all teams, or those of a location, at once. */
final class TeamShortcuts {

  private TeamShortcuts() {}

  static Div of(CheckboxGroup<TeamRef> teams, List<TeamRef> reached, Component page) {
    Map<String, Set<TeamRef>> locations = new LinkedHashMap<>();
    reached.forEach(
        team ->
            locations
                .computeIfAbsent(team.locationName(), name -> new LinkedHashSet<>())
                .add(team));
    Div shortcuts = new Div();
    shortcuts.addClassNames("gt-row", "gt-row--wrap");
    shortcuts.add(
        shortcut(
            page.getTranslation("inquiry.form.all"), () -> teams.setValue(Set.copyOf(reached))));
    if (locations.size() > 1) {
      locations.forEach(
          (name, own) ->
              shortcuts.add(
                  shortcut(
                      page.getTranslation("inquiry.form.location", name),
                      () -> teams.setValue(Set.copyOf(own)))));
    }
    shortcuts.add(
        shortcut(page.getTranslation("inquiry.form.nobody"), () -> teams.setValue(Set.of())));
    return shortcuts;
  }

  private static Button shortcut(String text, Runnable choose) {
    Button shortcut = new Button(text, click -> choose.run());
    shortcut.addThemeVariants(ButtonVariant.TERTIARY);
    return shortcut;
  }
}
