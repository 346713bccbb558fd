package nl.getrouw.deck.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Gesprekskaarten", for everybody. */
@Component
class DeckNavigation implements Navigation {

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return List.of(new NavItem(51, "gallery-vertical-end", "deck.title", CardsView.class));
  }
}
