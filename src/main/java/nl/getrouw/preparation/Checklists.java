package nl.getrouw.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.preparation.TaskRepository.Stored;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklists of audits: what has to be done before a visit, by whom and when. */
@Service
@Transactional
public class Checklists {

  /** What pages hear on {@link Audits#channel} when the preparation changed. */
  public static final String NEWS = "preparation";

  private static final int MOST_OWN_TASKS = 40;

  private final TaskRepository tasks;
  private final Visits visits;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  Checklists(TaskRepository tasks, Visits visits, Trail trail, LiveNews news, Clock clock) {
    this.tasks = tasks;
    this.visits = visits;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * The checklist of an audit; nothing for who sees the audit but has no part in preparing it.
   *
   * @throws NotFound when there is no such audit, or the actor may not see it
   */
  @Transactional(readOnly = true)
  public Optional<Checklist> of(Actor actor, AuditId audit) {
    Visit visit = visits.seen(actor, audit);
    return PreparationAccess.mayReadChecklist(actor, visit)
        ? Optional.of(new Checklist(all(visit), PreparationAccess.mayArrange(actor, visit)))
        : Optional.empty();
  }

  /**
   * What is left to do for the actor over all audits whose visit is still to come, first due first;
   * once it has begun, the rest of the list is history.
   */
  @Transactional(readOnly = true)
  public List<MyTask> mine(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Visit> open =
        visits.concerning(actor).stream()
            .filter(visit -> PreparationAccess.isToCome(visit, today))
            .toList();
    var all = tasks.tasks(open);
    List<MyTask> mine = new ArrayList<>();
    for (Visit visit : open) {
      all.getOrDefault(visit.audit(), List.of()).stream()
          .filter(task -> !task.isDone() && concerns(actor, visit, task.responsible()))
          .forEach(task -> mine.add(new MyTask(visit, task)));
    }
    mine.sort(Comparator.comparing(one -> one.task().dueOn()));
    return mine;
  }

  private static boolean concerns(Actor actor, Visit visit, Responsible responsible) {
    return switch (responsible) {
      case TEAM_LEAD -> actor.teams(Role.TEAM_LEAD).contains(visit.place().team());
      case LEAD_AUDITOR -> PreparationAccess.leads(actor, visit);
    };
  }

  /**
   * Ticks a task off, or says that it is not done after all.
   *
   * @throws NotFound for who does not arrange this audit, and for an unknown task
   * @throws Refusal when the time to prepare is over
   * @throws Conflict when somebody else changed the task since {@code version}
   */
  public void tick(Actor actor, AuditId audit, String code, int version, boolean done) {
    Stored line = line(actor, audit, code);
    store(
        actor,
        line,
        version,
        done ? line.done(clock.instant(), actor.id()) : line.done(null, null));
    written(actor, audit, done ? "preparation.taskDone" : "preparation.taskReopened");
  }

  /**
   * Adds a task that is not on the standard list; returns its code.
   *
   * @throws Refusal for one without words or date, or when the list is long enough
   */
  public String add(Actor actor, AuditId audit, TaskDraft draft) {
    Visit visit = visits.seen(actor, audit);
    PreparationAccess.requireArrange(actor, visit);
    draft.check(false);
    long own = all(visit).stream().filter(task -> task.standard() == null).count();
    if (own >= MOST_OWN_TASKS) {
      throw new Refusal("preparation.refused.manyTasks", MOST_OWN_TASKS);
    }
    String code = "own-" + UUID.randomUUID().toString().substring(0, 18);
    Stored line =
        new Stored(audit, code, null, draft.responsible(), null, null, null, null, false, 0);
    store(actor, line, 0, line.with(draft));
    written(actor, audit, "preparation.taskAdded");
    return code;
  }

  /** Changes words, date or who sees to it; see {@link #tick} for what can go wrong. */
  public void change(Actor actor, AuditId audit, String code, int version, TaskDraft draft) {
    Stored line = line(actor, audit, code);
    draft.check(StandardTask.of(code).isPresent());
    store(actor, line, version, line.with(draft));
    written(actor, audit, "preparation.taskChanged");
  }

  /** Takes a task off the list of this audit, or puts it back with the version it then has. */
  public int remove(Actor actor, AuditId audit, String code, int version, boolean gone) {
    Stored line = line(actor, audit, code);
    store(actor, line, version, line.removed(gone));
    written(actor, audit, gone ? "preparation.taskRemoved" : "preparation.taskAdded");
    return version + 1;
  }

  private Stored line(Actor actor, AuditId audit, String code) {
    Visit visit = visits.seen(actor, audit);
    PreparationAccess.requireArrange(actor, visit);
    Stored line = tasks.find(visit, code);
    if (line == null) {
      throw new NotFound();
    }
    return line;
  }

  private void store(Actor actor, Stored before, int version, Stored after) {
    if (before.version() != version || !tasks.store(after, actor.id(), clock.instant())) {
      throw new Conflict("preparation task");
    }
  }

  private void written(Actor actor, AuditId audit, String deed) {
    trail.write(actor, deed, audit);
    news.publish(Audits.channel(audit), NEWS);
  }

  private List<Task> all(Visit visit) {
    return tasks.tasks(List.of(visit)).getOrDefault(visit.audit(), List.of());
  }
}
