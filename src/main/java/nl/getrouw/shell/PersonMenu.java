package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PersonAvatar;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.security.BrowserSession;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Preferences;
import nl.getrouw.security.Preferences.Scheme;

/** Who is signed in, and what that person may set: language, light or dark, keys, signing out. */
final class PersonMenu extends Composite<NativeButton> {

  private final transient CurrentUser currentUser;
  private final transient Preferences preferences;
  private final ContextMenu menu = new ContextMenu(getContent());

  PersonMenu(
      CurrentUser currentUser, Preferences preferences, BrowserSession session, Actor actor) {
    this.currentUser = currentUser;
    this.preferences = preferences;
    face(actor);
    menu.setOpenOnClick(true);
    menu.setPosition(ContextMenuPosition.TOP_START);
    language("Nederlands", Texts.DUTCH);
    language("English", Texts.ENGLISH);
    menu.addSeparator();
    Preferences.Chosen chosen = preferences.of(actor);
    for (Scheme scheme : Scheme.values()) {
      scheme(scheme, chosen.scheme());
    }
    menu.addSeparator();
    shortcuts(chosen.shortcuts());
    menu.addSeparator();
    menu.addItem(getTranslation("shell.menu.signOut"), click -> session.close());
  }

  ContextMenu menu() {
    return menu;
  }

  private void face(Actor actor) {
    Span name = new Span(actor.name());
    name.addClassName("gt-person__name");
    Span note =
        new Span(
            actor.roles().stream()
                .map(role -> getTranslation(role.key()))
                .collect(Collectors.joining(", ")));
    note.addClassName("gt-person__note");
    Span text = new Span(name, note);
    text.addClassName("gt-person__text");
    PersonAvatar avatar = new PersonAvatar(actor.name());
    avatar.getElement().setAttribute("aria-hidden", "true");
    getContent().addClassName("gt-person");
    getContent().getElement().setAttribute("aria-haspopup", "menu");
    getContent().add(avatar, text, Icon.of("chevrons-up-down"));
  }

  private void language(String name, Locale language) {
    MenuItem item =
        menu.addItem(
            name,
            click -> {
              preferences.speak(currentUser.actor(), language);
              Languages.choose(language);
              UI.getCurrent().getPage().reload();
            });
    item.getElement().setAttribute("lang", language.getLanguage());
    item.setCheckable(true);
    item.setChecked(getLocale().getLanguage().equals(language.getLanguage()));
  }

  private void scheme(Scheme scheme, Scheme chosen) {
    MenuItem item =
        menu.addItem(
            getTranslation("shell.scheme." + scheme),
            click -> {
              preferences.show(currentUser.actor(), scheme);
              UI.getCurrent().getPage().setColorScheme(PageSettings.scheme(scheme));
              menu.getItems().stream()
                  .filter(other -> other.getElement().hasAttribute("data-scheme"))
                  .forEach(other -> other.setChecked(other.equals(click.getSource())));
            });
    item.getElement().setAttribute("data-scheme", scheme.name());
    item.setCheckable(true);
    item.setChecked(scheme == chosen);
  }

  private void shortcuts(boolean on) {
    MenuItem item = menu.addItem(getTranslation("shell.menu.shortcuts"));
    item.setCheckable(true);
    item.setChecked(on);
    item.addClickListener(click -> preferences.useShortcuts(currentUser.actor(), item.isChecked()));
  }
}
