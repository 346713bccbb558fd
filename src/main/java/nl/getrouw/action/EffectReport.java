package nl.getrouw.action;

import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.InstrumentVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions went with gain between an audit and the next. An association: nobody was assigned
 * to act by lot.
 *
 * @param versions the instrument versions for which there is anything to compare, most used first
 * @param steps how many times a team went from one audit to the next
 * @param actions how many actions began in between and are about something that is scored
 */
public record EffectReport(
    InstrumentVersionId version,
    List<InstrumentVersionId> versions,
    Instrument instrument,
    int teams,
    int steps,
    int actions,
    List<OfIngredient> ingredients,
    List<OfKind> kinds) {

  /**
   * Fewer actions, or fewer changes to set beside them, than this say nothing and are not shown.
   */
  public static final int LEAST = 5;

  /**
   * Mean change with and without an action.
   *
   * @param actions how many
   * @param with in points, two decimals; null with fewer than {@value #LEAST} actions
   * @param compared how many changes went without one
   * @param without in points, two decimals; null with fewer than {@value #LEAST} to compare with
   */
  public record Gain(
      int actions, @Nullable BigDecimal with, int compared, @Nullable BigDecimal without) {

    /** How much more went up where there was an action; null where one of the two is unknown. */
    public @Nullable BigDecimal difference() {
      return with == null || without == null ? null : with.subtract(without);
    }
  }

  /** Changes of a domain's score. */
  public record OfIngredient(Domain domain, Gain gain) {}

  /** Changes of what the actions of one kind are about: an item, or a domain as a whole. */
  public record OfKind(OriginKind kind, Gain gain) {}

  public EffectReport {
    versions = List.copyOf(versions);
    ingredients = List.copyOf(ingredients);
    kinds = List.copyOf(kinds);
  }
}
