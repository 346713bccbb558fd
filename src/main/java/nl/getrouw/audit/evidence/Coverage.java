package nl.getrouw.audit.evidence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;

/**
 * Which sources an audit rests on, item by item. It holds counts, never notes.
 *
 * @param auditors how many sheets the audit has; 0 for one that was imported without sheets
 * @param rows the items that somebody answered or noted something for, in order
 */
public record Coverage(AuditId audit, int auditors, List<Row> rows) {

  public Coverage {
    rows = List.copyOf(rows);
  }

  /**
   * One item.
   *
   * @param uses by source; a source that nobody used is absent
   */
  public record Row(Item item, Domain domain, Map<Source, Use> uses) {

    public Row {
      uses = Map.copyOf(uses);
    }

    public boolean uses(Source source) {
      return uses.containsKey(source);
    }
  }

  /**
   * How a source was used for an item.
   *
   * @param auditors how many of them used it, 1 or more
   * @param files for file review what each of them counted, in the order of the sheets
   */
  public record Use(int auditors, List<Tally> files) {
    public Use {
      files = List.copyOf(files);
    }
  }

  /**
   * A source over part of the audit.
   *
   * @param items how many of its items it was used for
   */
  public record Reach(Source source, int items) {}

  /** Whether anything was noted at all. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.uses().isEmpty());
  }

  /** Over the whole audit, every source once, in order. */
  public List<Reach> reach() {
    return reach(rows);
  }

  /** Over each domain of the instrument, in order; every source once. */
  public Map<Domain, List<Reach>> reachByDomain() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Row::domain,
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Coverage::reach)));
  }

  /** Items for which no source was noted. */
  public List<Item> bare() {
    return rows.stream().filter(row -> row.uses().isEmpty()).map(Row::item).toList();
  }

  private static List<Reach> reach(List<Row> rows) {
    return Arrays.stream(Source.values())
        .map(
            source ->
                new Reach(source, (int) rows.stream().filter(row -> row.uses(source)).count()))
        .toList();
  }
}
