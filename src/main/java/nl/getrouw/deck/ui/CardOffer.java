package nl.getrouw.deck.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import nl.getrouw.deck.CardId;
import nl.getrouw.security.Actor;

/** Something that a feature lets people do with the conversation card before them. */
public interface CardOffer {

  /**
   * @param card the one that lies on top when somebody acts
   * @return empty for who cannot do it
   */
  Optional<Component> offer(Actor actor, Supplier<CardId> card);
}
