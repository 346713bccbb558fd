package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.getrouw.frame.DemoAccounts.DemoAccount;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PersonAvatar;

/** The demo's accounts; one click signs in. */
final class DemoAccountList extends Composite<UnorderedList> {

  DemoAccountList(List<DemoAccount> accounts, SerializableConsumer<String> chosen) {
    getContent().addClassNames("gt-accounts", "gt-divide");
    getContent().getElement().setAttribute("role", "list");
    accounts.forEach(account -> getContent().add(new ListItem(button(account, chosen))));
  }

  private static NativeButton button(DemoAccount account, SerializableConsumer<String> chosen) {
    Span name = new Span(account.name());
    name.addClassName("gt-strong");
    Span role = new Span(account.role());
    role.addClassName("gt-caption");
    NativeButton button = new NativeButton();
    button.addClassName("gt-account");
    PersonAvatar avatar = new PersonAvatar(account.name());
    avatar.getElement().setAttribute("aria-hidden", "true");
    button.add(avatar, new Span(name, role), Icon.of("arrow-right"));
    button.addClickListener(click -> chosen.accept(account.email()));
    return button;
  }
}
