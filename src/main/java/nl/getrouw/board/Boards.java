package nl.getrouw.board;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reflection boards of teams: making them, starting them, finding them. */
@Service
public class Boards {

  public static final int NAME_AT_MOST = 120;

  private static final SecureRandom CHANCE = new SecureRandom();

  /**
   * A new board.
   *
   * @param template code of a template
   * @param plannedAt null for now
   */
  public record Draft(
      TeamId team, String template, String name, boolean anonymous, @Nullable Instant plannedAt) {
    public Draft {
      name = name.strip();
    }
  }

  private final BoardRepository boards;
  private final CardRepository cards;
  private final Templates templates;
  private final Teams teams;
  private final Directory directory;
  private final BoardDesk desk;
  private final Trail trail;
  private final Clock clock;

  Boards(
      BoardRepository boards,
      CardRepository cards,
      Templates templates,
      Teams teams,
      Directory directory,
      BoardDesk desk,
      Trail trail,
      Clock clock) {
    this.boards = boards;
    this.cards = cards;
    this.templates = templates;
    this.teams = teams;
    this.directory = directory;
    this.desk = desk;
    this.trail = trail;
    this.clock = clock;
  }

  /** The open teams for which this person may start a board, by name. */
  public List<TeamRef> teams(Actor actor) {
    return teams.reached(actor, BoardAccess.STARTERS);
  }

  /** Whether this person takes part in the boards of a team. */
  public boolean takesPart(Actor actor, TeamRef team) {
    return BoardAccess.mayTakePart(actor, team.place());
  }

  /** Whether boards mean anything to this person: takes part somewhere, or counts them. */
  public boolean concerns(Actor actor) {
    return java.util.Arrays.stream(BoardAccess.COUNTERS).anyMatch(actor::holds);
  }

  /**
   * Prepares a board; who makes it leads it.
   *
   * @throws NotFound for a team or a template of others
   * @throws Refusal without a name, with one that is too long, or for a moment that is past
   */
  @Transactional
  public BoardId create(Actor actor, Draft draft) {
    TeamRef team = directory.team(draft.team());
    BoardAccess.require(BoardAccess.mayStart(actor, team.place()) && !team.closed());
    if (draft.name().isEmpty() || draft.name().length() > NAME_AT_MOST) {
      throw new Refusal("board.refused.name", NAME_AT_MOST);
    }
    if (draft.plannedAt() != null && draft.plannedAt().isBefore(clock.instant())) {
      throw new Refusal("board.refused.past");
    }
    Plan plan = templates.get(actor, draft.template()).plan();
    BoardId id = boards.insert(actor, draft.team(), draft, plan, clock.instant());
    trail.write(actor, "board.created", id, draft.anonymous() ? "anonymous" : "named");
    return id;
  }

  /** Begins a board that was prepared: from now on people can come in. Once is enough. */
  public void start(Actor actor, BoardId id) {
    Boolean started =
        desk.locked(
            id,
            board -> {
              TeamRef team = directory.team(board.team());
              BoardAccess.require(
                  BoardAccess.mayTakePart(actor, team.place())
                      && (BoardAccess.mayStart(actor, team.place())
                          || board.facilitator().equals(actor.id())));
              if (board.state() != BoardState.PLANNED) {
                return false;
              }
              boards.start(id, JoinCode.random(CHANCE).value(), clock.instant());
              boards.advance(board, Change.Kind.STAGE);
              trail.write(actor, "board.started", id);
              return true;
            });
    Objects.requireNonNull(started);
  }

  /** The boards of the teams in which this person takes part, newest first. */
  @Transactional(readOnly = true)
  public List<BoardRow> list(Actor actor) {
    return rows(teams.reached(actor, BoardAccess.PARTICIPANTS));
  }

  /** The boards of one team, newest first; none for who does not take part there. */
  @Transactional(readOnly = true)
  public List<BoardRow> of(Actor actor, TeamRef team) {
    return takesPart(actor, team) ? rows(List.of(team)) : List.of();
  }

  private List<BoardRow> rows(List<TeamRef> of) {
    List<StoredBoard> stored = boards.of(of.stream().map(TeamRef::id).toList());
    Map<PersonId, String> names =
        directory.names(stored.stream().map(StoredBoard::facilitator).collect(Collectors.toSet()));
    Map<TeamId, TeamRef> byId = of.stream().collect(Collectors.toMap(TeamRef::id, team -> team));
    return stored.stream()
        .map(
            board ->
                new BoardRow(
                    board.id(),
                    Objects.requireNonNull(byId.get(board.team())),
                    board.name(),
                    board.plan(),
                    board.anonymous(),
                    board.state(),
                    board.phase(),
                    board.plannedAt(),
                    board.startedAt(),
                    board.finishedAt(),
                    names.getOrDefault(board.facilitator(), "")))
        .toList();
  }

  /** How often teams reflected, for managers; never what was said. */
  @Transactional(readOnly = true)
  public List<BoardCount> counts(Actor actor) {
    List<TeamRef> reached = teams.reached(actor, BoardAccess.COUNTERS);
    Map<TeamId, List<StoredBoard>> finished =
        boards.of(reached.stream().map(TeamRef::id).toList()).stream()
            .filter(board -> board.state() == BoardState.FINISHED)
            .collect(Collectors.groupingBy(StoredBoard::team));
    return reached.stream()
        .map(team -> count(team, finished.getOrDefault(team.id(), List.of())))
        .toList();
  }

  private BoardCount count(TeamRef team, List<StoredBoard> finished) {
    Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
    for (StoredBoard board : finished) {
      Set<Theme> came =
          cards.stored(board.id()).stream()
              .map(CardRepository.Stored::theme)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      came.forEach(theme -> themes.merge(theme, 1, Integer::sum));
    }
    return new BoardCount(team, finished.size(), themes);
  }
}
