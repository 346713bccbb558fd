package nl.getrouw.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.getrouw.board.CardRepository.Stored;
import nl.getrouw.deck.CardId;
import nl.getrouw.deck.Voice;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Being on a board together: coming in, seeing what one may see, going through the stages. */
@Service
public class Rooms {

  /** Between two cards, so that another fits in many times over. */
  static final long GAP = 1L << 20;

  private static final Set<Phase> TIMED = EnumSet.of(Phase.WRITE, Phase.VOTE, Phase.TALK);

  private final BoardRepository boards;
  private final ParticipantRepository participants;
  private final CardRepository cards;
  private final VoteRepository votes;
  private final BoardReader reader;
  private final BoardDesk desk;
  private final BoardFeed feed;
  private final Seats seats;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final nl.getrouw.deck.Cards deck;
  private final BoardChecks checks;

  Rooms(
      BoardRepository boards,
      ParticipantRepository participants,
      CardRepository cards,
      VoteRepository votes,
      BoardReader reader,
      BoardDesk desk,
      BoardFeed feed,
      Seats seats,
      Trail trail,
      TransactionTemplate transaction,
      Clock clock,
      nl.getrouw.deck.Cards deck,
      BoardChecks checks) {
    this.boards = boards;
    this.participants = participants;
    this.cards = cards;
    this.votes = votes;
    this.reader = reader;
    this.desk = desk;
    this.feed = feed;
    this.seats = seats;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
    this.deck = deck;
    this.checks = checks;
  }

  /** Follows what happens on a board, until the returned deed is done. */
  public Runnable follow(BoardId board, Consumer<Change> page) {
    return feed.follow(board, page);
  }

  /**
   * Comes in; who was in before is in still.
   *
   * @throws NotFound for who does not take part in the boards of this team
   */
  public void enter(Actor actor, BoardId id) {
    StoredBoard seen = boards.find(id).orElseThrow(NotFound::new);
    BoardAccess.require(seats.mayTakePart(seen, actor));
    if (seen.state() == BoardState.RUNNING && participants.find(id, actor.id()).isEmpty()) {
      desk.locked(
          id,
          board -> {
            if (board.state() == BoardState.RUNNING
                && participants.find(id, actor.id()).isEmpty()) {
              participants.add(id, actor.id());
              boards.advance(board, Change.Kind.PEOPLE);
            }
            return id;
          });
    }
  }

  /**
   * The board as one participant sees it.
   *
   * @throws NotFound for who does not take part; a guest only while the board runs
   */
  public Sight sight(Attendee who, BoardId id, Pen pen) {
    Sight sight =
        transaction.execute(
            status -> {
              StoredBoard board = boards.find(id).orElseThrow(NotFound::new);
              @Nullable Participant me = seats.of(board, who).orElse(null);
              boolean looksBack =
                  who instanceof Attendee.Member(Actor actor) && seats.mayTakePart(board, actor);
              BoardAccess.require(me != null || looksBack);
              return sight(board, me, pen);
            });
    return java.util.Objects.requireNonNull(sight);
  }

  /** Whether this participant may still be there. */
  public boolean isIn(Attendee who, BoardId id) {
    return boards.find(id).flatMap(board -> seats.of(board, who)).isPresent();
  }

  private Sight sight(StoredBoard board, @Nullable Participant me, Pen pen) {
    List<Stored> stored = cards.stored(board.id());
    Set<String> mine = mine(stored, pen);
    return new Sight(
        reader.info(board),
        me == null ? 0 : me.id(),
        me != null && board.facilitator().equals(me.person()),
        reader.cards(board, card -> card.revealed() || mine.contains(card.id())),
        reader.groups(board),
        mine,
        own(board, pen),
        reactions(board.id(), pen),
        answers(board.id(), pen));
  }

  private static Set<String> mine(List<Stored> stored, Pen pen) {
    return stored.stream()
        .filter(card -> card.mark().equals(pen.card(card.id())))
        .map(Stored::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<String, Integer> own(StoredBoard board, Pen pen) {
    Map<String, Integer> own = new HashMap<>();
    List<String> slots =
        IntStream.range(0, board.plan().votes())
            .mapToObj(number -> pen.vote(board.id(), number))
            .toList();
    votes.in(slots).values().forEach(target -> own.merge(target, 1, Integer::sum));
    return own;
  }

  private Map<String, Set<Reaction>> reactions(BoardId board, Pen pen) {
    Map<String, Set<Reaction>> own = new HashMap<>();
    cards
        .reactionMarks(board)
        .forEach(
            (card, marks) ->
                Arrays.stream(Reaction.values())
                    .filter(kind -> marks.contains(pen.reaction(card, kind)))
                    .forEach(
                        kind ->
                            own.computeIfAbsent(card, id -> EnumSet.noneOf(Reaction.class))
                                .add(kind)));
    return own;
  }

  private Map<Phase, Integer> answers(BoardId board, Pen pen) {
    Map<Phase, Integer> own = new EnumMap<>(Phase.class);
    for (Phase kind : List.of(Phase.CHECK_IN, Phase.CLOSE)) {
      Integer score = votes.answer(pen.answer(board, kind));
      if (score != null) {
        own.put(kind, score);
      }
    }
    return own;
  }

  /**
   * Goes to a stage, on or back. Whatever was written is revealed when writing is left for what
   * comes after it, in an order that tells nothing.
   *
   * @throws Refusal for who does not lead the board
   */
  public void goTo(Attendee who, BoardId id, int stage) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          Plan plan = turn.board().plan();
          BoardAccess.require(stage >= 0 && stage < plan.stages().size());
          Plan.Stage next = plan.stages().get(stage);
          if (stage > plan.first(Phase.WRITE) && next.phase() != Phase.WRITE) {
            reveal(id);
          }
          boards.stage(
              id,
              stage,
              TIMED.contains(next.phase())
                  ? clock.instant().plus(Duration.ofMinutes(next.minutes()))
                  : null);
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }

  private void reveal(BoardId id) {
    List<Stored> all = cards.stored(id);
    long place =
        all.stream().filter(Stored::revealed).mapToLong(Stored::place).max().orElse(0) + GAP;
    List<Stored> hidden = new ArrayList<>(all.stream().filter(card -> !card.revealed()).toList());
    Collections.shuffle(hidden, new java.security.SecureRandom());
    for (Stored card : hidden) {
      cards.reveal(card.id(), place);
      place += GAP;
    }
  }

  /**
   * Sets the shared time.
   *
   * @param minutes from now; added to the time that runs; 0 ends it
   */
  public void time(Attendee who, BoardId id, int minutes) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          BoardAccess.require(minutes >= 0 && minutes <= Plan.MINUTES_AT_MOST);
          Instant now = clock.instant();
          Instant until = turn.board().timerUntil();
          Instant from = until == null || until.isBefore(now) ? now : until;
          boards.timer(id, minutes == 0 ? null : from.plus(Duration.ofMinutes(minutes)));
          turn.tell(Change.Kind.TIMER);
          return id;
        });
  }

  /** Lets somebody else lead: a colleague who takes part. */
  public void handOver(Attendee who, BoardId id, PersonId to) {
    desk.change(
        id,
        who,
        turn -> {
          turn.requireLead();
          BoardAccess.require(participants.find(id, to).isPresent());
          boards.facilitator(id, to);
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }

  /** Takes the lead when who led is gone: for those who may start boards of this team. */
  public void takeOver(Actor actor, BoardId id) {
    desk.change(
        id,
        new Attendee.Member(actor),
        turn -> {
          BoardAccess.require(mayTakeOver(actor, reader.info(turn.board())));
          boards.facilitator(id, actor.id());
          trail.write(actor, "board.takenOver", id);
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }

  /** Whether this person may take the lead. */
  public boolean mayTakeOver(Actor actor, BoardInfo board) {
    return BoardAccess.mayStart(actor, board.team().place());
  }

  /** Says to be ready with this stage, or not yet. */
  public void ready(Attendee who, BoardId id, boolean ready) {
    desk.change(
        id,
        who,
        turn -> {
          participants.ready(turn.who().id(), turn.board().stage(), ready);
          turn.tell(Change.Kind.PEOPLE);
          return id;
        });
  }

  /**
   * Draws a conversation card and lays it on the board, in place of the one before.
   *
   * @param voice null takes the card away
   */
  public void draw(Attendee who, BoardId id, @Nullable Voice voice) {
    desk.change(
        id,
        who,
        turn -> {
          boards.draw(id, voice == null ? null : drawn(turn.board(), voice).value());
          turn.tell(Change.Kind.DRAWN);
          return id;
        });
  }

  private CardId drawn(StoredBoard board, Voice voice) {
    return drawn(board, Set.of(), voice);
  }

  private CardId drawn(StoredBoard board, Set<Theme> themes, Voice voice) {
    List<CardId> before = board.drawn() == null ? List.of() : List.of(new CardId(board.drawn()));
    return deck.draw(themes, voice, before).id();
  }

  /** Draws a card about a theme, for who thinks about their own acting. */
  public void drawAbout(Attendee who, BoardId id, Theme theme) {
    desk.change(
        id,
        who,
        turn -> {
          CardId card = drawn(turn.board(), Set.of(theme), Voice.REFLECTING);
          boards.draw(id, card.value());
          turn.tell(Change.Kind.DRAWN);
          return id;
        });
  }

  /**
   * Lays a conversation card on the board, in place of the one before.
   *
   * @throws NotFound when there is no such card
   */
  public void lay(Attendee who, BoardId id, CardId card) {
    BoardAccess.require(deck.find(card).isPresent());
    desk.change(
        id,
        who,
        turn -> {
          boards.draw(id, card.value());
          turn.tell(Change.Kind.DRAWN);
          return id;
        });
  }

  /** Rings the bell. Nobody learns who did. */
  public void ring(Attendee who, BoardId id) {
    desk.change(
        id,
        who,
        turn -> {
          BoardAccess.require(turn.board().plan().bell());
          boards.ring(id);
          turn.tell(Change.Kind.BELL);
          return id;
        });
  }

  /**
   * Ends a board for good: it can be read back, guests are out, and what came when is forgotten.
   */
  public void finish(Actor actor, BoardId id) {
    desk.change(
        id,
        new Attendee.Member(actor),
        turn -> {
          turn.requireLead();
          reveal(id);
          checks.close(actor, turn.board());
          boards.finish(id, clock.instant());
          boards.forgetEvents(id);
          trail.write(actor, "board.finished", id);
          turn.tell(Change.Kind.STAGE);
          return id;
        });
  }
}
