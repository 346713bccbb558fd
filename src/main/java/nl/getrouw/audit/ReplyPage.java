package nl.getrouw.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * A concept with the team's remarks and the answers to them, as one reader sees it.
 *
 * @param closed the reply was sent or the term is over
 * @param general the remark on the audit as a whole
 * @param mayRemark the reader writes remarks, and still can
 * @param mayAnswer the reader answers remarks, and can do so now
 * @param mayExtend the reader can give the team more time, once
 */
public record ReplyPage(
    AuditId audit,
    String teamName,
    AuditMoment moment,
    AuditState state,
    Instrument instrument,
    Concept concept,
    boolean closed,
    @Nullable String leadName,
    List<Row> rows,
    @Nullable Remark general,
    boolean mayRemark,
    boolean mayAnswer,
    boolean mayExtend) {

  /** An item with what was agreed, as it stands now. */
  public record Row(Item item, Domain domain, Agreed agreed, @Nullable Remark remark) {}

  public Optional<Row> row(String item) {
    return rows.stream().filter(row -> row.item().code().equals(item)).findFirst();
  }

  /** The items with a remark, in the order of the instrument. */
  public List<Row> remarked() {
    return rows.stream().filter(row -> row.remark() != null).toList();
  }

  /** How many remarks there are. */
  public int remarks() {
    return (int) all().count();
  }

  /** How many remarks still wait for an answer. */
  public int open() {
    return (int) all().filter(remark -> remark.answer() == null).count();
  }

  private Stream<Remark> all() {
    return Stream.concat(Stream.ofNullable(general), remarked().stream().map(Row::remark));
  }
}
