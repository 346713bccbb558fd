package nl.getrouw.action;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.action.ActionEffects.Span;
import nl.getrouw.action.ActionQueries.Stored;
import nl.getrouw.action.EffectReport.Gain;
import nl.getrouw.action.EffectReport.OfIngredient;
import nl.getrouw.action.EffectReport.OfKind;
import nl.getrouw.audit.Movement;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Adds up changes with and without an action. An action counts at the first audit after it began; a
 * change counts as "without" only while no action about the same thing ran, begun then or earlier.
 */
final class EffectSum {

  /** An item, or a domain as a whole. */
  private record Spot(String domain, @Nullable String item) {

    static Spot of(Stored action) {
      return new Spot(String.valueOf(action.origin().domain()), action.origin().item());
    }

    @Nullable BigDecimal change(Movement movement) {
      Move move = item == null ? movement.domains().get(domain) : movement.items().get(item);
      return move == null || move.change() == null ? null : move.change().points();
    }
  }

  /** A team from one audit to the next, with what it did about what is scored. */
  private record Step(Movement movement, List<Stored> began, List<Stored> ran) {}

  private final Instrument instrument;
  private final List<Step> steps;

  EffectSum(Instrument instrument, List<Movement> movements, List<Stored> actions) {
    this.instrument = instrument;
    Map<TeamId, List<Stored>> byTeam =
        actions.stream()
            .filter(action -> action.origin().domain() != null)
            .collect(groupingBy(Stored::team));
    this.steps =
        movements.stream()
            .map(
                movement -> {
                  List<Stored> ofTeam = byTeam.getOrDefault(movement.team(), List.of());
                  return new Step(
                      movement,
                      ofTeam.stream().filter(one -> Span.of(one).beganIn(movement)).toList(),
                      ofTeam.stream().filter(one -> Span.of(one).overlaps(movement)).toList());
                })
            .toList();
  }

  static List<InstrumentVersionId> versions(List<Movement> movements) {
    Map<InstrumentVersionId, Long> used =
        movements.stream().collect(groupingBy(Movement::version, LinkedHashMap::new, counting()));
    return used.entrySet().stream()
        .sorted(Map.Entry.<InstrumentVersionId, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  EffectReport report(InstrumentVersionId version, List<InstrumentVersionId> versions) {
    return new EffectReport(
        version,
        versions,
        instrument,
        (int) steps.stream().map(step -> step.movement().team()).distinct().count(),
        steps.size(),
        steps.stream().mapToInt(step -> step.began().size()).sum(),
        instrument.domains().stream()
            .map(domain -> new OfIngredient(domain, ofDomain(domain)))
            .toList(),
        kinds());
  }

  private Gain ofDomain(Domain domain) {
    Spot spot = new Spot(domain.code(), null);
    int actions = 0;
    List<BigDecimal> with = new ArrayList<>();
    List<BigDecimal> without = new ArrayList<>();
    for (Step step : steps) {
      BigDecimal change = spot.change(step.movement());
      int here = about(step.began(), domain.code());
      if (change != null && here > 0) {
        actions += here;
        with.add(change);
      } else if (change != null && about(step.ran(), domain.code()) == 0) {
        without.add(change);
      }
    }
    return gain(actions, with, without);
  }

  private static int about(List<Stored> actions, String domain) {
    return (int) actions.stream().filter(action -> domain.equals(action.origin().domain())).count();
  }

  private List<OfKind> kinds() {
    Map<OriginKind, List<BigDecimal>> with = new EnumMap<>(OriginKind.class);
    Map<OriginKind, Set<Spot>> spots = new EnumMap<>(OriginKind.class);
    for (Step step : steps) {
      for (Stored action : step.began()) {
        BigDecimal change = Spot.of(action).change(step.movement());
        if (change != null) {
          OriginKind kind = action.origin().kind();
          with.computeIfAbsent(kind, key -> new ArrayList<>()).add(change);
          spots.computeIfAbsent(kind, key -> new HashSet<>()).add(Spot.of(action));
        }
      }
    }
    List<OfKind> kinds = new ArrayList<>();
    with.forEach(
        (kind, changes) ->
            kinds.add(
                new OfKind(
                    kind,
                    gain(changes.size(), changes, without(spots.getOrDefault(kind, Set.of()))))));
    return kinds;
  }

  /** Changes of the same items and domains, at teams that had no action about them. */
  private List<BigDecimal> without(Set<Spot> spots) {
    List<BigDecimal> changes = new ArrayList<>();
    for (Step step : steps) {
      for (Spot spot : spots) {
        BigDecimal change = spot.change(step.movement());
        if (change != null && step.ran().stream().noneMatch(action -> touches(action, spot))) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static boolean touches(Stored action, Spot spot) {
    return spot.item() == null
        ? spot.domain().equals(action.origin().domain())
        : spot.item().equals(action.origin().item());
  }

  private static Gain gain(int actions, List<BigDecimal> with, List<BigDecimal> without) {
    return new Gain(
        actions,
        actions < EffectReport.LEAST ? null : mean(with),
        without.size(),
        actions < EffectReport.LEAST || without.size() < EffectReport.LEAST ? null : mean(without));
  }

  private static @Nullable BigDecimal mean(List<BigDecimal> changes) {
    return changes.isEmpty()
        ? null
        : changes.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(changes.size()), 2, RoundingMode.HALF_UP);
  }
}
