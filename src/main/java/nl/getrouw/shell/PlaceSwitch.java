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
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;

/** The place that navigation and Vandaag are about; a menu where there are more places. */
final class PlaceSwitch extends Composite<NativeButton> {

  private final transient Places places;
  private final @Nullable ContextMenu menu;

  PlaceSwitch(Places places, Actor actor) {
    this.places = places;
    Places.Choice chosen = places.chosen(actor);
    var choices = places.of(actor);
    Span name = new Span(chosen.name());
    name.addClassName("gt-place__name");
    Span note = new Span(getTranslation(chosen.noteKey()));
    note.addClassName("gt-place__note");
    Span text = new Span(name, note);
    text.addClassName("gt-place__text");
    NativeButton button = getContent();
    button.addClassName("gt-place");
    button.add(Icon.of("house"), text);
    menu = choices.size() > 1 ? menu(choices, chosen) : null;
  }

  /** The menu; none where there is nothing to choose. */
  Optional<ContextMenu> menu() {
    return Optional.ofNullable(menu);
  }

  private ContextMenu menu(List<Places.Choice> choices, Places.Choice chosen) {
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

  private void choose(Places.Choice choice) {
    places.choose(choice.scope());
    UI.getCurrent().refreshCurrentRoute(true);
  }
}
