package nl.getrouw.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Euro per kind, team and month, computed anew from what was logged and entered. It knows no actor
 * and hides nothing: who asks shows a cell that is about people only through {@code
 * disclosure.Blocks} of its month and kind, with {@link CostCell#people}.
 */
@Service
@Transactional(readOnly = true)
public class CostFigures {

  private final LoggedRepository logged;
  private final BasisRepository bases;
  private final EntryRepository entries;

  CostFigures(LoggedRepository logged, BasisRepository bases, EntryRepository entries) {
    this.logged = logged;
    this.bases = bases;
    this.entries = entries;
  }

  /**
   * The cells with anything in them.
   *
   * @param from first month
   * @param to last month, included
   */
  public List<CostCell> cells(OrganisationId organisation, YearMonth from, YearMonth to) {
    LocalDate first = from.atDay(1);
    LocalDate last = to.atEndOfMonth();
    Bases known = new Bases(bases.of(organisation));
    List<Logged> hours = new ArrayList<>();
    hours.addAll(
        LoggedHours.of(
            CostKind.TRAINING,
            logged.training(organisation, first, last),
            Basis.Kind.TRAINER_RATE));
    hours.addAll(
        LoggedHours.of(
            CostKind.COACHING, logged.coaching(organisation, first, last), Basis.Kind.COACH_RATE));
    hours.addAll(
        LoggedHours.of(
            CostKind.INTERVISION,
            logged.intervision(organisation, first, last),
            Basis.Kind.COACH_RATE));
    hours.addAll(LoggedHours.of(logged.audits(organisation, first, last), known));
    return CostSum.of(hours, known, entries.of(organisation), logged.teams(organisation), from, to);
  }
}
