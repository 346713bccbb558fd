package nl.getrouw.action;

import static nl.getrouw.action.ActionAccess.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.Movement;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.audit.Movements;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions beside the scores before and after them. What went together is shown as that and as no
 * more: teams choose what is low, and what is low rises by itself now and then.
 */
@Service
@Transactional(readOnly = true)
public class ActionEffects {

  private final Movements movements;
  private final ActionQueries queries;
  private final ActionRows rows;
  private final Directory directory;
  private final InstrumentLibrary instruments;

  ActionEffects(
      Movements movements,
      ActionQueries queries,
      ActionRows rows,
      Directory directory,
      InstrumentLibrary instruments) {
    this.movements = movements;
    this.queries = queries;
    this.rows = rows;
    this.directory = directory;
    this.instruments = instruments;
  }

  /**
   * The actions that the team worked on between an audit and the one before it, those with a score
   * first.
   *
   * @return empty when nothing comparable came before it
   * @throws NotFound when there is no such final audit, or not for this reader
   */
  public Optional<ActionsAtAudit> at(Actor reader, AuditId audit) {
    return movements.to(reader, audit).map(movement -> at(reader, movement));
  }

  private ActionsAtAudit at(Actor reader, Movement movement) {
    boolean reads = reader.holdsAt(directory.team(movement.team()).place(), ActionAccess.READERS);
    List<ActionQueries.Stored> ran =
        reads
            ? queries.ofTeams(Set.of(movement.team())).stream()
                .filter(stored -> !stored.proposed())
                .filter(stored -> Span.of(stored).overlaps(movement))
                .toList()
            : List.of();
    List<ActionsAtAudit.Line> lines = new ArrayList<>();
    for (ActionRow row : rows.of(ran)) {
      lines.add(new ActionsAtAudit.Line(row, move(movement, row)));
    }
    lines.sort((one, other) -> Boolean.compare(one.move() == null, other.move() == null));
    return new ActionsAtAudit(movement, lines);
  }

  /** The scores at the place that an action is about; null when the audits do not know it. */
  private @Nullable Move move(Movement movement, ActionRow action) {
    if (action.domain() == null
        || !movement
            .instrument()
            .domain(action.domain().code())
            .equals(Optional.of(action.domain()))) {
      return null;
    }
    return action.item() == null
        ? movement.domains().get(action.domain().code())
        : movement.items().get(action.item().code());
  }

  /** Whether this person may see which actions went with gain. */
  public boolean oversees(Actor reader) {
    return reader.holds(Role.MANAGER) || reader.holds(Role.ADMINISTRATOR);
  }

  /**
   * Which actions went with gain, over all teams that the reader oversees.
   *
   * @param version one of {@link EffectReport#versions}; another or null for the most used one
   * @return empty when no two audits can be compared yet
   * @throws NotFound for who oversees nothing
   */
  public Optional<EffectReport> report(Actor reader, @Nullable InstrumentVersionId version) {
    require(oversees(reader));
    List<Movement> all = movements.within(reader, ActionAccess.OVERSEERS);
    List<InstrumentVersionId> versions = EffectSum.versions(all);
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    InstrumentVersionId wanted =
        versions.stream()
            .filter(one -> one.equals(version))
            .findFirst()
            .orElse(versions.getFirst());
    List<Movement> compared =
        all.stream().filter(movement -> movement.version().equals(wanted)).toList();
    var actions =
        queries.ofTeams(compared.stream().map(Movement::team).distinct().toList()).stream()
            .filter(stored -> !stored.proposed() && stored.state() != ActionState.DROPPED)
            .filter(stored -> wanted.equals(stored.instrument()))
            .toList();
    return Optional.of(
        new EffectSum(instruments.get(wanted), compared, actions).report(wanted, versions));
  }

  /** The days on which an action ran. */
  record Span(LocalDate began, @Nullable LocalDate ended) {

    static Span of(ActionQueries.Stored stored) {
      Instant closed = stored.closedAt();
      return new Span(day(stored.createdAt()), closed == null ? null : day(closed));
    }

    private static LocalDate day(Instant moment) {
      return moment.atZone(Moments.ZONE).toLocalDate();
    }

    boolean overlaps(Movement movement) {
      return began.isBefore(movement.to()) && (ended == null || !ended.isBefore(movement.from()));
    }

    boolean beganIn(Movement movement) {
      return began.isBefore(movement.to()) && !began.isBefore(movement.from());
    }
  }
}
