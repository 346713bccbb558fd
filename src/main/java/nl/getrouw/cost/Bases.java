package nl.getrouw.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rates and assumptions of an organisation, by day. */
record Bases(List<Basis> all) {

  Bases {
    all = List.copyOf(all);
  }

  /** What held on a day; nothing where nobody entered anything for it. */
  Optional<BigDecimal> on(LocalDate day, Basis.Kind kind) {
    return all.stream()
        .filter(basis -> basis.kind() == kind && basis.period().includes(day))
        .map(Basis::amount)
        .findFirst();
  }
}
