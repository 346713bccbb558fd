package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.organisation.AccountState;

/** What somebody can do with an account, with a mark and a word. */
final class AccountBadge extends Composite<Div> {

  AccountBadge(AccountState state) {
    getContent()
        .add(
            switch (state) {
              case INVITED -> badge(StateBadge.Kind.INFO, "mail", state);
              case ACTIVE -> badge(StateBadge.Kind.POSITIVE, "circle-check", state);
              case DISABLED -> badge(StateBadge.Kind.NEUTRAL, "ban", state);
            });
  }

  private StateBadge badge(StateBadge.Kind kind, String icon, AccountState state) {
    return new StateBadge(kind, icon, getTranslation(state.key()));
  }
}
