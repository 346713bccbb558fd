package nl.getrouw.deck;

import static nl.getrouw.db.Tables.CARD_FAVOURITE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that a person keeps at hand; nobody else sees which. */
@Service
@Transactional
public class Favourites {

  private final DSLContext db;
  private final Cards cards;

  Favourites(DSLContext db, Cards cards) {
    this.db = db;
    this.cards = cards;
  }

  /** The own favourites, in order of theme, voice and number. */
  @Transactional(readOnly = true)
  public List<Card> of(Actor actor) {
    Set<CardId> ids =
        db
            .select(CARD_FAVOURITE.CARD)
            .from(CARD_FAVOURITE)
            .where(CARD_FAVOURITE.PERSON_ID.eq(actor.id().value()))
            .fetch(row -> new CardId(row.value1()))
            .stream()
            .collect(Collectors.toUnmodifiableSet());
    return cards.find(ids);
  }

  /**
   * Keeps a card; nothing happens when it was kept.
   *
   * @throws NotFound when there is no such card
   */
  public void keep(Actor actor, CardId card) {
    Card kept = cards.find(card).orElseThrow(NotFound::new);
    db.insertInto(CARD_FAVOURITE)
        .set(CARD_FAVOURITE.PERSON_ID, actor.id().value())
        .set(CARD_FAVOURITE.CARD, kept.id().value())
        .onDuplicateKeyIgnore()
        .execute();
  }

  /** Keeps a card no longer; nothing happens when it was not kept. */
  public void drop(Actor actor, CardId card) {
    db.deleteFrom(CARD_FAVOURITE)
        .where(CARD_FAVOURITE.PERSON_ID.eq(actor.id().value()))
        .and(CARD_FAVOURITE.CARD.eq(card.value()))
        .execute();
  }
}
