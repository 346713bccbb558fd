package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.organisation.Setting;
import nl.getrouw.organisation.Workplace;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/** The place that navigation and Vandaag are about; a menu where there are more places. */
final class PlaceSwitch extends Composite<NativeButton> {

  private final transient ChosenPlace place;
  private final @Nullable ContextMenu menu;

  PlaceSwitch(ChosenPlace place, Actor actor) {
    this.place = place;
    Workplace chosen = place.of(actor);
    Span name = new Span(chosen.name());
    name.addClassName("gt-place__name");
    Span note = new Span(note(chosen));
    note.addClassName("gt-place__note");
    Span text = new Span(name, note);
    text.addClassName("gt-place__text");
    getContent().addClassName("gt-place");
    getContent().add(Icon.of("house"), text);
    List<Workplace> choices = place.choices(actor);
    menu = choices.size() > 1 ? menu(choices, chosen) : null;
  }

  /** The menu; none where there is nothing to choose. */
  Optional<ContextMenu> menu() {
    return Optional.ofNullable(menu);
  }

  private String note(Workplace shown) {
    Setting setting = shown.setting();
    if (setting != null) {
      return getTranslation(setting.key());
    }
    return getTranslation(
        shown.scope() instanceof Scope.Location ? "shell.place.location" : "shell.place.whole");
  }

  private ContextMenu menu(List<Workplace> choices, Workplace chosen) {
    getContent().add(Icon.of("chevrons-up-down"));
    getElement().setAttribute("aria-haspopup", "menu");
    ContextMenu list = new ContextMenu(getContent());
    list.setOpenOnClick(true);
    list.setPosition(ContextMenuPosition.BOTTOM_START);
    choices.forEach(
        choice -> {
          MenuItem item = list.addItem(choice.name(), click -> choose(choice));
          item.setCheckable(true);
          item.setChecked(choice.equals(chosen));
        });
    return list;
  }

  private void choose(Workplace choice) {
    place.choose(choice.scope());
    UI.getCurrent().refreshCurrentRoute(true);
  }
}
