package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Range;
import nl.getrouw.instrument.TotalRule;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a questionnaire comes to: the score of a domain, or the total where the
 * instrument defines one (measurement rules, 4).
 *
 * @param code of the domain, or {@link #TOTAL}
 * @param question what the figure answers, where the instrument says so
 * @param lowest that somebody can score
 * @param highest that somebody can score
 */
public record Construct(
    String code,
    Bilingual name,
    @Nullable Bilingual question,
    BigDecimal lowest,
    BigDecimal highest) {

  /** No domain can have this code. */
  public static final String TOTAL = ":total";

  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  /** The total first; a single domain is left out where the total says the same. */
  static List<Construct> of(Instrument instrument) {
    List<Construct> constructs = new ArrayList<>();
    instrument
        .totalRange()
        .filter(range -> instrument.total().rule() != TotalRule.Rule.NONE)
        .ifPresent(range -> constructs.add(of(TOTAL, instrument.title(), null, range)));
    if (constructs.isEmpty() || instrument.domains().size() > 1) {
      for (Domain domain : instrument.domains()) {
        constructs.add(
            of(domain.code(), domain.name(), domain.description(), instrument.rangeOf(domain)));
      }
    }
    return List.copyOf(constructs);
  }

  private static Construct of(
      String code, Bilingual name, @Nullable Bilingual question, Range range) {
    return new Construct(code, name, question, range.lowest(), range.highest());
  }

  /** From here on a score is favourable: 4 on a scale from 1 to 5. */
  public BigDecimal favourable() {
    return lowest.add(width().multiply(THREE_QUARTERS)).stripTrailingZeros();
  }

  BigDecimal width() {
    return highest.subtract(lowest);
  }
}
