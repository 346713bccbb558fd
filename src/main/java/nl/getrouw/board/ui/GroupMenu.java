package nl.getrouw.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.board.CardGroup;
import nl.getrouw.kernel.ui.Icon;

/** What one can do with a group: give it another name, or take it apart. */
final class GroupMenu {

  private GroupMenu() {}

  static NativeButton button(Seat seat, CardGroup group) {
    NativeButton button = new NativeButton();
    button.addClassName("gt-slip__more");
    button.add(Icon.of("ellipsis"));
    button
        .getElement()
        .setAttribute("aria-label", button.getTranslation("board.group.more", group.name()));
    button.addClickListener(click -> dialog(seat, group).open());
    return button;
  }

  private static Dialog dialog(Seat seat, CardGroup group) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(dialog.getTranslation("board.group.title"));
    TextField name = new TextField(dialog.getTranslation("board.group.name"));
    name.setMaxLength(CardGroup.NAME_AT_MOST);
    name.setValue(group.name());
    name.setWidthFull();
    dialog.add(name);
    Button save =
        new Button(
            dialog.getTranslation("board.save"),
            click -> {
              seat.rename(group.id(), name.getValue());
              dialog.close();
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button apart =
        new Button(
            dialog.getTranslation("board.group.dissolve"),
            click -> {
              seat.dissolve(group.id());
              dialog.close();
            });
    dialog.getFooter().add(apart, save);
    return dialog;
  }

  /** Asks for the name of a new group, and makes it. */
  static Dialog making(Seat seat, java.util.List<String> cards) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(dialog.getTranslation("board.group.new"));
    TextField name = new TextField(dialog.getTranslation("board.group.name"));
    name.setMaxLength(CardGroup.NAME_AT_MOST);
    name.setWidthFull();
    name.setAutofocus(true);
    dialog.add(name);
    Button make =
        new Button(
            dialog.getTranslation("board.group.make"),
            click -> {
              seat.group(name.getValue(), cards);
              dialog.close();
            });
    make.addThemeVariants(ButtonVariant.PRIMARY);
    make.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    dialog
        .getFooter()
        .add(new Button(dialog.getTranslation("board.cancel"), click -> dialog.close()), make);
    return dialog;
  }
}
