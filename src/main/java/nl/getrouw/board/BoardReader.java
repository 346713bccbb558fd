package nl.getrouw.board;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.getrouw.board.CardRepository.Stored;
import nl.getrouw.deck.CardId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads boards at one moment: what everybody may know, and the cards that somebody may see. */
@Component
class BoardReader {

  private final BoardRepository boards;
  private final ParticipantRepository participants;
  private final CardRepository cards;
  private final VoteRepository votes;
  private final Directory directory;

  BoardReader(
      BoardRepository boards,
      ParticipantRepository participants,
      CardRepository cards,
      VoteRepository votes,
      Directory directory) {
    this.boards = boards;
    this.participants = participants;
    this.cards = cards;
    this.votes = votes;
    this.directory = directory;
  }

  /** The revision of a board, and what everybody sees at it. */
  record Moment(long revision, Change.Seen seen) {}

  @Transactional(readOnly = true)
  public Moment moment(BoardId id) {
    StoredBoard board = boards.find(id).orElseThrow(NotFound::new);
    return new Moment(board.revision(), seen(board));
  }

  private Change.Seen seen(StoredBoard board) {
    return new Change.Seen(
        cards(board, Stored::revealed).stream().collect(toMap(Card::id, Function.identity())),
        groups(board).stream().collect(toMap(CardGroup::id, Function.identity())));
  }

  /** What changed since a moment, as everybody may know it. */
  @Transactional(readOnly = true)
  public Change since(BoardId id, Moment before) {
    StoredBoard board = boards.find(id).orElseThrow(NotFound::new);
    List<Change.Event> events = boards.events(id, before.revision());
    if (events.size() != board.revision() - before.revision()) {
      events = List.of(new Change.Event(board.revision(), Change.Kind.STAGE));
    }
    Change.Seen now = seen(board);
    return new Change(
        info(board), before.revision(), events, now, now.differencesFrom(before.seen()));
  }

  BoardInfo info(StoredBoard board) {
    List<Stored> all = cards.stored(board.id());
    Map<Phase, Map<Integer, Integer>> answers = new EnumMap<>(Phase.class);
    votes
        .answers(board.id())
        .forEach(
            (kind, strokes) -> {
              if (sum(strokes.values()) >= BoardInfo.FEWEST_ANSWERS) {
                answers.put(kind, strokes);
              }
            });
    return new BoardInfo(
        board.id(),
        directory.team(board.team()),
        board.name(),
        board.template(),
        board.plan(),
        board.anonymous(),
        board.state(),
        board.stage(),
        board.plannedAt(),
        board.timerUntil(),
        board.code(),
        board.facilitator(),
        board.startedAt(),
        board.finishedAt(),
        board.rings(),
        board.drawn() == null ? null : new CardId(board.drawn()),
        board.revision(),
        participants.of(board.id()),
        (int) all.stream().filter(card -> !card.revealed()).count(),
        all.size(),
        sum(votes.votes(board.id()).values()),
        answers,
        votes.agreements(board.id()));
  }

  /** The cards that somebody may see; the condition decides. */
  List<Card> cards(StoredBoard board, Predicate<Stored> seen) {
    Map<String, String> authors = board.anonymous() ? Map.of() : cards.authors(board.id());
    Map<String, Map<Reaction, Integer>> reactions = cards.reactions(board.id());
    Map<String, Integer> given = board.votesShown() ? votes.votes(board.id()) : Map.of();
    return cards.stored(board.id()).stream()
        .filter(seen)
        .map(
            card ->
                new Card(
                    card.id(),
                    card.column(),
                    card.group(),
                    card.place(),
                    card.words(),
                    card.theme(),
                    card.ingredient(),
                    card.revealed(),
                    authors.get(card.id()),
                    reactions.getOrDefault(card.id(), Map.of()),
                    given.getOrDefault(card.id(), 0)))
        .toList();
  }

  List<CardGroup> groups(StoredBoard board) {
    return cards.groups(board.id(), board.votesShown() ? votes.votes(board.id()) : Map.of());
  }

  private static int sum(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}
