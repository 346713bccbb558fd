package nl.getrouw.cost.ui;

import java.util.List;
import java.util.Optional;
import nl.getrouw.indicator.Site;
import nl.getrouw.security.Scope;

/** The addresses of costs, without a leading slash. */
final class CostPaths {

  static final String COSTS = "uitkomsten/kosten";
  static final String BASES = COSTS + "/uitgangspunten";
  static final String PLACE = "plaats";
  static final String FROM = "van";
  static final String TO = "tot";

  private CostPaths() {}

  /** As an address says a place: {@code organisatie}, {@code locatie-3}, {@code team-12}. */
  static String code(Scope scope) {
    return switch (scope) {
      case Scope.Organisation() -> "organisatie";
      case Scope.Location(var id) -> "locatie-" + id;
      case Scope.Team(var id) -> "team-" + id;
    };
  }

  static Optional<Site> site(List<Site> sites, String code) {
    return sites.stream().filter(site -> code(site.scope()).equals(code)).findFirst();
  }
}
