package nl.getrouw.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what: a line for each deed, a column for each person, in each cell a sign for each
 * situation.
 *
 * <pre>y allowed · ! refused with a reason that can be mended · - as if it did not exist</pre>
 */
public final class RoleTable {

  /**
   * Tries a deed; throws what the service throws.
   *
   * @param <S> a situation
   */
  public interface Deed<S> {
    boolean done(S situation, String person);
  }

  private final List<List<String>> lines;
  private final TransactionTemplate transaction;

  /**
   * @param table the names of the people stand in its first line, those of the deeds before the
   *     others
   */
  public RoleTable(String table, TransactionTemplate transaction) {
    this.lines = table.lines().map(line -> Arrays.asList(line.strip().split("\\s+"))).toList();
    this.transaction = transaction;
  }

  /**
   * A test for each line; there has to be a line for each deed.
   *
   * @param situations in the order of the signs in a cell
   */
  public <S> Stream<DynamicTest> tests(List<S> situations, Map<String, ? extends Deed<S>> deeds) {
    assertThat(lines.stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(deeds.keySet());
    return lines.stream()
        .skip(1)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getFirst(),
                    () -> {
                      Deed<S> deed = Objects.requireNonNull(deeds.get(line.getFirst()));
                      assertThat(cells(person -> signs(deed, situations, person)))
                          .isEqualTo(cells(person -> line.get(lines.getFirst().indexOf(person))));
                    }));
  }

  private Map<String, String> cells(Function<String, String> cell) {
    Map<String, String> cells = new LinkedHashMap<>();
    lines.getFirst().stream().skip(1).forEach(person -> cells.put(person, cell.apply(person)));
    return cells;
  }

  private <S> String signs(Deed<S> deed, List<S> situations, String person) {
    return situations.stream()
        .map(situation -> sign(deed, situation, person))
        .collect(Collectors.joining());
  }

  /** Whatever happens is undone, so that each cell finds everything as it was. */
  private <S> String sign(Deed<S> deed, S situation, String person) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                return deed.done(situation, person) ? "y" : "-";
              } catch (NotFound hidden) {
                return "-";
              } catch (Refusal refused) {
                return "!";
              }
            }));
  }
}
