package nl.getrouw.board;

import static nl.getrouw.board.BoardAccess.mayTakePart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.action.Actions;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Results;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What boards, audits and actions of a team say about the same ingredient. */
@Service
@Transactional(readOnly = true)
public class IngredientVoices {

  /**
   * One ingredient.
   *
   * @param score of the last audit, on the scale of its instrument; null where there is none
   * @param actions open ones about it
   * @param cards of finished boards that were linked to it, with what was agreed about it
   */
  public record Line(Ingredient ingredient, @Nullable BigDecimal score, int actions, int cards) {}

  private final BoardRepository boards;
  private final CardRepository cards;
  private final VoteRepository votes;
  private final Results results;
  private final Actions actions;

  IngredientVoices(
      BoardRepository boards,
      CardRepository cards,
      VoteRepository votes,
      Results results,
      Actions actions) {
    this.boards = boards;
    this.cards = cards;
    this.votes = votes;
    this.results = results;
    this.actions = actions;
  }

  /**
   * The ingredients about which boards or actions say something, in their own order; nothing for
   * who does not take part in the team's boards.
   */
  public List<Line> of(Actor actor, TeamRef team) {
    if (!mayTakePart(actor, team.place())) {
      return List.of();
    }
    Map<Ingredient, Integer> said = new EnumMap<>(Ingredient.class);
    for (StoredBoard board : boards.of(List.of(team.id()))) {
      if (board.state() == BoardState.FINISHED) {
        cards.stored(board.id()).stream()
            .map(CardRepository.Stored::ingredient)
            .filter(Objects::nonNull)
            .forEach(ingredient -> said.merge(ingredient, 1, Integer::sum));
        votes.agreements(board.id()).stream()
            .map(Agreement::ingredient)
            .filter(Objects::nonNull)
            .forEach(ingredient -> said.merge(ingredient, 1, Integer::sum));
      }
    }
    Map<Ingredient, Integer> open = new EnumMap<>(Ingredient.class);
    actions.openOf(actor, team.id()).stream()
        .map(action -> action.domain() == null ? null : action.domain().ingredient())
        .filter(Objects::nonNull)
        .forEach(ingredient -> open.merge(ingredient, 1, Integer::sum));
    Profile last = results.latest(actor, team.id()).orElse(null);
    return Arrays.stream(Ingredient.values())
        .filter(one -> said.containsKey(one) || open.containsKey(one))
        .map(
            one ->
                new Line(
                    one, score(last, one), open.getOrDefault(one, 0), said.getOrDefault(one, 0)))
        .toList();
  }

  private static @Nullable BigDecimal score(@Nullable Profile profile, Ingredient ingredient) {
    if (profile == null) {
      return null;
    }
    for (Profile.DomainLine line : profile.domains()) {
      if (line.domain().ingredient() == ingredient) {
        return line.score();
      }
    }
    return null;
  }
}
