package nl.getrouw.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.getrouw.board.CardRepository.Stored;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writing cards, changing the own ones, and laying them where they belong. */
@Service
public class BoardCards {

  /** More cards than this do not fit on one board. */
  static final int MOST = 400;

  /** Hidden cards lie anywhere before this. */
  private static final long HIDDEN = 1L << 40;

  private final CardRepository cards;
  private final ParticipantRepository participants;
  private final BoardDesk desk;

  BoardCards(CardRepository cards, ParticipantRepository participants, BoardDesk desk) {
    this.cards = cards;
    this.participants = participants;
    this.desk = desk;
  }

  /**
   * Adds a card. Saying it twice, because the answer got lost on its way, adds one card.
   *
   * @param key random id that the browser gave the card
   * @param column place of the column in the plan
   * @throws Refusal without words, with too many, or on a full board
   */
  public void write(Attendee who, BoardId id, Pen pen, String key, int column, String words) {
    String text = checked(words);
    String card = random(key);
    desk.change(
        id,
        who,
        turn -> {
          Optional<BoardId> there = cards.boardOf(card);
          if (there.isPresent()) {
            require(turn, pen, card);
            return card;
          }
          Plan plan = turn.board().plan();
          BoardAccess.require(column >= 0 && column < plan.columns().size());
          List<Stored> all = cards.stored(id);
          if (all.size() >= MOST) {
            throw new Refusal("board.refused.full", MOST);
          }
          boolean hidden = turn.board().stage() <= plan.first(Phase.WRITE) || writing(turn);
          cards.insert(
              id,
              new Stored(
                  card,
                  column,
                  null,
                  hidden ? anywhere(HIDDEN) : place(turn, all),
                  text,
                  turn.board().phase().grouped() ? null : plan.columns().get(column).theme(),
                  null,
                  !hidden,
                  pen.card(card)));
          if (!turn.board().anonymous()) {
            cards.sign(card, turn.who().id());
          }
          tell(turn, !hidden);
          return card;
        });
  }

  private static boolean writing(Turn turn) {
    return turn.board().phase() == Phase.WRITE;
  }

  /** Where a card lies says nothing about when it came, unless it says who wrote it anyway. */
  private static long place(Turn turn, List<Stored> all) {
    long last = all.stream().mapToLong(Stored::place).max().orElse(0);
    return turn.board().anonymous() ? anywhere(last + 2 * Rooms.GAP) : last + Rooms.GAP;
  }

  private static long anywhere(long before) {
    return ThreadLocalRandom.current().nextLong(1, before);
  }

  private static String random(String key) {
    try {
      String id = UUID.fromString(key).toString();
      BoardAccess.require(id.equalsIgnoreCase(key));
      return id;
    } catch (IllegalArgumentException none) {
      throw new NotFound();
    }
  }

  private static String checked(String words) {
    String text = words.strip();
    if (text.isEmpty() || text.length() > Card.AT_MOST) {
      throw new Refusal("board.refused.words", Card.AT_MOST);
    }
    return text;
  }

  /** What nobody else sees is told as a number only. */
  private static void tell(Turn turn, boolean revealed) {
    if (revealed) {
      turn.tell(Change.Kind.CARD);
    } else {
      turn.tell(Change.Kind.HIDDEN);
    }
  }

  /**
   * Changes the words of an own card.
   *
   * @throws NotFound for a card of somebody else that is hidden, as if there were none
   * @throws Refusal for a card of somebody else
   */
  public void edit(Attendee who, BoardId id, Pen pen, String card, String words) {
    String text = checked(words);
    desk.change(
        id,
        who,
        turn -> {
          Stored stored = require(turn, pen, card);
          cards.words(card, text);
          tell(turn, stored.revealed());
          return id;
        });
  }

  /** Takes a card away: an own one, or one that who leads the board finds out of place. */
  public void delete(Attendee who, BoardId id, Pen pen, String card) {
    desk.change(
        id,
        who,
        turn -> {
          Stored stored = turn.leads() ? seen(turn, pen, card) : require(turn, pen, card);
          cards.delete(card);
          tell(turn, stored.revealed());
          return id;
        });
  }

  /** Links a card to a theme, or to none. */
  public void theme(Attendee who, BoardId id, Pen pen, String card, @Nullable Theme theme) {
    desk.change(
        id,
        who,
        turn -> {
          Stored stored = seen(turn, pen, card);
          cards.theme(card, theme);
          tell(turn, stored.revealed());
          return id;
        });
  }

  /** Links a card to an ingredient, or to none. */
  public void ingredient(
      Attendee who, BoardId id, Pen pen, String card, @Nullable Ingredient ingredient) {
    desk.change(
        id,
        who,
        turn -> {
          Stored stored = seen(turn, pen, card);
          cards.ingredient(card, ingredient);
          tell(turn, stored.revealed());
          return id;
        });
  }

  /** Answers a card without words, or takes that back. */
  public void react(Attendee who, BoardId id, Pen pen, String card, Reaction reaction) {
    desk.change(
        id,
        who,
        turn -> {
          BoardAccess.require(seen(turn, pen, card).revealed());
          String mark = pen.reaction(card, reaction);
          if (!cards.takeBack(card, reaction, mark)) {
            if (cards.reactions(card, reaction) >= participants.count(id)) {
              throw new Refusal("board.refused.reactions");
            }
            cards.react(card, reaction, mark);
          }
          turn.tell(Change.Kind.CARD);
          return id;
        });
  }

  /** Where a card goes. */
  public sealed interface Spot {

    /** In a column, before cards are grouped. */
    record Column(int number) implements Spot {}

    record Group(String id) implements Spot {}

    /** In no group. */
    record Loose() implements Spot {}
  }

  /**
   * Lays a card somewhere.
   *
   * @param before the card that comes after it; null for the end
   */
  public void move(
      Attendee who, BoardId id, Pen pen, String card, Spot spot, @Nullable String before) {
    desk.change(
        id,
        who,
        turn -> {
          Stored stored = seen(turn, pen, card);
          if (spot instanceof Spot.Group(String group)) {
            BoardAccess.require(exists(id, group));
          }
          int column = spot instanceof Spot.Column(int number) ? number : stored.column();
          BoardAccess.require(column >= 0 && column < turn.board().plan().columns().size());
          String group = spot instanceof Spot.Group(String to) ? to : null;
          List<Stored> there =
              cards.stored(id).stream()
                  .filter(other -> !other.id().equals(card))
                  .filter(other -> Objects.equals(other.group(), group))
                  .filter(other -> !(spot instanceof Spot.Column) || other.column() == column)
                  .toList();
          Long free = between(there, before);
          boolean full = free == null;
          if (full) {
            spread(there);
          }
          cards.place(
              card,
              column,
              group,
              free == null ? Rooms.GAP / 2 + Rooms.GAP * before(there, before) : free);
          if (full) {
            turn.tell(Change.Kind.STAGE);
          } else if (stored.revealed()) {
            turn.tell(Change.Kind.CARD);
          }
          return id;
        });
  }

  /** Makes a group with a card in it, as when one card is laid on another. */
  public String group(Attendee who, BoardId id, Pen pen, String name, List<String> members) {
    String title = titled(name);
    return desk.change(
        id,
        who,
        turn -> {
          members.forEach(card -> BoardAccess.require(seen(turn, pen, card).revealed()));
          long place =
              cards.groups(id, java.util.Map.of()).stream()
                      .mapToLong(CardGroup::place)
                      .max()
                      .orElse(0)
                  + Rooms.GAP;
          CardGroup made = new CardGroup(UUID.randomUUID().toString(), title, place, 0);
          cards.insertGroup(id, made);
          long at = Rooms.GAP;
          for (String card : members) {
            cards.place(card, seen(turn, pen, card).column(), made.id(), at);
            at += Rooms.GAP;
          }
          turn.tell(Change.Kind.STAGE);
          return made.id();
        });
  }

  public void rename(Attendee who, BoardId id, String group, String name) {
    String title = titled(name);
    desk.change(
        id,
        who,
        turn -> {
          BoardAccess.require(exists(id, group));
          cards.renameGroup(id, group, title);
          turn.tell(Change.Kind.GROUP);
          return id;
        });
  }

  /** Takes a group apart; its cards lie loose. */
  public void dissolve(Attendee who, BoardId id, String group) {
    desk.change(
        id,
        who,
        turn -> {
          BoardAccess.require(exists(id, group));
          cards.dissolve(id, group);
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }

  private static String titled(String name) {
    String title = name.strip();
    if (title.isEmpty() || title.length() > CardGroup.NAME_AT_MOST) {
      throw new Refusal("board.refused.name", CardGroup.NAME_AT_MOST);
    }
    return title;
  }

  private boolean exists(BoardId id, String group) {
    return cards.groups(id, java.util.Map.of()).stream().anyMatch(one -> one.id().equals(group));
  }

  /** How many cards lie before a card; all of them when it is not there. */
  private static int before(List<Stored> there, @Nullable String card) {
    for (int at = 0; at < there.size(); at++) {
      if (there.get(at).id().equals(card)) {
        return at;
      }
    }
    return there.size();
  }

  /** Halfway two cards; null when nothing fits between them. */
  private static @Nullable Long between(List<Stored> there, @Nullable String before) {
    int at = before(there, before);
    long low = at == 0 ? 0 : there.get(at - 1).place();
    long high = at == there.size() ? low + 2 * Rooms.GAP : there.get(at).place();
    return high - low < 2 ? null : low + (high - low) / 2;
  }

  private void spread(List<Stored> there) {
    long place = Rooms.GAP;
    for (Stored card : there) {
      cards.place(card.id(), card.column(), card.group(), place);
      place += Rooms.GAP;
    }
  }

  /** A card that this participant sees. */
  private Stored seen(Turn turn, Pen pen, String card) {
    return cards
        .find(turn.id(), card)
        .filter(one -> one.revealed() || isMine(turn, pen, one))
        .orElseThrow(NotFound::new);
  }

  /** An own card. */
  private Stored require(Turn turn, Pen pen, String card) {
    Stored stored = seen(turn, pen, card);
    if (!isMine(turn, pen, stored)) {
      throw new Refusal("board.refused.notYours");
    }
    return stored;
  }

  private boolean isMine(Turn turn, Pen pen, Stored card) {
    return card.mark().equals(pen.card(card.id()))
        || (!turn.board().anonymous() && cards.isSigned(card.id(), turn.who().id()));
  }
}
