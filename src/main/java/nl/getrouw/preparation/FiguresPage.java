package nl.getrouw.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a team as one reader sees them.
 *
 * @param values what was filled in; empty for who may read them only once they are handed in
 * @param remark never null; empty when there is none
 * @param mayFill whether the reader fills in, hands in and takes back
 */
public record FiguresPage(
    Map<Figure, BigDecimal> values,
    String remark,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    boolean mayFill) {

  public FiguresPage {
    values = Map.copyOf(values);
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }
}
