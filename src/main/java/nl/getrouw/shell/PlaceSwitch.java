package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.security.Actor;

/** The place that navigation and Vandaag are about; a menu where there are more places. */
final class PlaceSwitch extends Composite<NativeButton> {

  private final transient Places places;

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
    if (choices.size() > 1) {
      button.add(Icon.of("chevrons-up-down"));
      button.getElement().setAttribute("aria-haspopup", "menu");
      ContextMenu menu = new ContextMenu(button);
      menu.setOpenOnClick(true);
      choices.forEach(
          choice -> {
            MenuItem item = menu.addItem(choice.name(), click -> choose(choice));
            item.setCheckable(true);
            item.setChecked(choice.equals(chosen));
          });
    }
  }

  private void choose(Places.Choice choice) {
    places.choose(choice.scope());
    UI.getCurrent().refreshCurrentRoute(true);
  }
}
