package nl.getrouw.cost;

import static nl.getrouw.cost.CostAccess.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.cost.Basis.Draft;
import nl.getrouw.cost.Basis.Field;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Period;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates of functions and assumptions, each for a period; no two of a kind on one day. */
@Service
@Transactional
public class CostBases {

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
  private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

  private final BasisRepository bases;
  private final CostChangeRepository changes;
  private final Trail trail;

  CostBases(BasisRepository bases, CostChangeRepository changes, Trail trail) {
    this.bases = bases;
    this.changes = changes;
    this.trail = trail;
  }

  /** Whether this person enters rates and assumptions. */
  public boolean maySet(Actor actor) {
    return CostAccess.maySetBases(actor);
  }

  /**
   * All that costs are computed with, by kind, newest period first.
   *
   * @throws NotFound for who reads no costs
   */
  @Transactional(readOnly = true)
  public List<Basis> list(Actor actor) {
    require(CostAccess.mayRead(actor));
    return bases.of(actor.organisation());
  }

  /**
   * What keeps a basis from being stored, field by field.
   *
   * @param id of the one that changes; null for a new one
   * @throws NotFound for who sets no bases
   */
  @Transactional(readOnly = true)
  public List<Problem<Field>> problems(Actor actor, @Nullable Long id, Draft draft) {
    require(maySet(actor));
    List<Problem<Field>> problems = new ArrayList<>();
    if (draft.amount().signum() <= 0
        || draft.amount().compareTo(MOST) > 0
        || draft.amount().stripTrailingZeros().scale() > 2) {
      problems.add(problem(Field.AMOUNT, "cost.refused.amount"));
    }
    LocalDate to = draft.to();
    if (draft.from().isBefore(OLDEST)) {
      problems.add(problem(Field.FROM, "cost.refused.from"));
    } else if (to != null && to.isBefore(draft.from())) {
      problems.add(problem(Field.TO, "cost.refused.to"));
    } else {
      overlap(actor, id, draft).ifPresent(problems::add);
    }
    if (draft.note().length() > Basis.NOTE_AT_MOST) {
      problems.add(problem(Field.NOTE, "cost.refused.tooLong", Basis.NOTE_AT_MOST));
    }
    return problems;
  }

  private java.util.Optional<Problem<Field>> overlap(Actor actor, @Nullable Long id, Draft draft) {
    Period period = new Period(draft.from(), draft.to());
    return bases.of(actor.organisation()).stream()
        .filter(one -> one.kind() == draft.kind() && (id == null || one.id() != id))
        .filter(one -> one.period().overlaps(period))
        .findFirst()
        .map(one -> problem(Field.FROM, "cost.refused.overlap", one.amount()));
  }

  /**
   * Enters a basis.
   *
   * @throws NotFound for who sets no bases
   * @throws Refusal for the first problem
   */
  public void enter(Actor actor, Draft draft) {
    require(maySet(actor));
    bases.lock(actor.organisation());
    refuse(problems(actor, null, draft));
    bases.insert(actor, draft);
    trail.write(actor, "cost.basisEntered", actor.organisation(), draft.kind().name());
  }

  /**
   * Changes a basis; what stood there before is kept. Its kind stays.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed it since this version
   */
  public void change(Actor actor, long id, int version, Draft draft) {
    require(maySet(actor));
    bases.lock(actor.organisation());
    Basis was = stored(actor, id);
    require(was.kind() == draft.kind());
    refuse(problems(actor, id, draft));
    if (!bases.update(actor, id, version, draft)) {
      throw new Conflict("basis");
    }
    changes.write(actor, was.kind().name(), said(was), said(stored(actor, id)));
    trail.write(actor, "cost.basisChanged", actor.organisation(), draft.kind().name());
  }

  /**
   * Takes a basis away; what stood there is kept in the history.
   *
   * @throws NotFound when there is none, or not for this person
   * @throws Conflict when somebody changed it since this version
   */
  public void remove(Actor actor, long id, int version) {
    require(maySet(actor));
    Basis was = stored(actor, id);
    if (!bases.remove(id, version)) {
      throw new Conflict("basis");
    }
    changes.write(actor, was.kind().name(), said(was), "");
    trail.write(actor, "cost.basisRemoved", actor.organisation(), was.kind().name());
  }

  private Basis stored(Actor actor, long id) {
    return bases.of(actor.organisation()).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String said(Basis basis) {
    LocalDate last = basis.period().last();
    return basis.amount()
        + " · "
        + basis.period().first()
        + " – "
        + (last == null ? "" : last)
        + " · "
        + basis.note();
  }

  static <F extends Enum<F>> void refuse(List<Problem<F>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  private static Problem<Field> problem(Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}
