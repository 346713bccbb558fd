package nl.getrouw.cost;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.disclosure.Blocks;
import nl.getrouw.security.Scope;

/**
 * Which hours of learning count where: whole blocks of each month. Training, coaching and
 * intervision of a team go together, so that none follows from the others.
 */
final class CostBlocks {

  private static final String NOWHERE = "-";

  private final Map<YearMonth, Blocks> months = new HashMap<>();

  CostBlocks(List<CostCell> cells, int fewest) {
    cells.stream()
        .filter(cell -> cell.kind().isAboutPeople())
        .collect(Collectors.groupingBy(CostCell::month))
        .forEach((month, of) -> months.put(month, blocks(of, fewest)));
  }

  private static Blocks blocks(List<CostCell> cells, int fewest) {
    Map<String, Blocks.Cell> units = new LinkedHashMap<>();
    cells.stream()
        .sorted(Comparator.comparing(CostBlocks::unit))
        .forEach(
            cell ->
                units.merge(
                    unit(cell),
                    new Blocks.Cell(unit(cell), branch(cell), cell.people()),
                    (one, other) -> one.people() >= other.people() ? one : other));
    return Blocks.of(units.values(), fewest);
  }

  static String unit(CostCell cell) {
    return cell.team() == null ? NOWHERE : cell.team().toString();
  }

  private static String branch(CostCell cell) {
    return cell.location() == null ? NOWHERE : cell.location().toString();
  }

  /** Whether a cell belongs to a place at all. */
  static boolean isOf(CostCell cell, Scope place) {
    return switch (place) {
      case Scope.Organisation() -> true;
      case Scope.Location(var id) -> id.equals(cell.location());
      case Scope.Team(var id) -> id.equals(cell.team());
    };
  }

  /** Whether a cell of a place counts in what is shown of that place. */
  boolean shows(CostCell cell, Scope place) {
    if (!cell.kind().isAboutPeople()) {
      return true;
    }
    Blocks blocks = months.get(cell.month());
    if (blocks == null) {
      return false;
    }
    return switch (place) {
      case Scope.Organisation() -> blocks.inWhole().contains(unit(cell));
      case Scope.Location(var id) -> blocks.inBranch(id.toString()).contains(unit(cell));
      case Scope.Team(var id) -> blocks.showsUnit(id.toString());
    };
  }
}
