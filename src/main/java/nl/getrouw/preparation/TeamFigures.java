package nl.getrouw.preparation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Visit;
import nl.getrouw.audit.Visits;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.preparation.FigureRepository.Form;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a team before a visit: filled in by the team lead, stored as they are typed, and
 * read by the auditors once they are handed in.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class TeamFigures {

  public static final int LONGEST_REMARK = 2000;

  private final FigureRepository figures;
  private final TaskRepository tasks;
  private final Visits visits;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  TeamFigures(
      FigureRepository figures,
      TaskRepository tasks,
      Visits visits,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.figures = figures;
    this.tasks = tasks;
    this.visits = visits;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * The figures for an audit; nothing for who has no part in them.
   *
   * @throws NotFound when there is no such audit, or the actor may not see it
   */
  @Transactional(readOnly = true)
  public Optional<FiguresPage> of(Actor actor, AuditId audit) {
    Visit visit = visits.seen(actor, audit);
    if (!PreparationAccess.mayReadFigures(actor, visit)) {
      return Optional.empty();
    }
    Form form = figures.find(audit).orElse(Form.EMPTY);
    boolean shown = form.submittedAt() != null || PreparationAccess.isOfTheTeam(actor, visit);
    return Optional.of(
        new FiguresPage(
            shown ? figures.values(audit) : Map.of(),
            shown ? form.words() : "",
            form.submittedAt(),
            form.submittedBy(),
            PreparationAccess.mayFillFigures(actor, visit)));
  }

  /**
   * Stores one figure as it was typed.
   *
   * @param before what the reader saw there; null for nothing
   * @param value null to clear it
   * @return when it was stored
   * @throws NotFound for who does not lead the team
   * @throws Refusal when the number is out of range, the figures are handed in, or it is too late
   * @throws FigureConflict when something else stands there than the reader saw
   */
  public Instant save(
      Actor actor,
      AuditId audit,
      Figure figure,
      @Nullable BigDecimal before,
      @Nullable BigDecimal value) {
    open(actor, audit);
    BigDecimal stored = figures.values(audit).get(figure);
    if (!same(stored, before) && !same(stored, value)) {
      throw new FigureConflict(stored == null ? "" : stored.toPlainString());
    }
    if (value == null) {
      figures.clear(audit, figure);
    } else {
      figure
          .problem(value)
          .ifPresent(
              problem -> {
                throw problem;
              });
      figures.store(audit, figure, value, actor.id(), clock.instant());
    }
    return clock.instant();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /** Stores the remark; see {@link #save} for what can go wrong. */
  public Instant remark(Actor actor, AuditId audit, String before, String text) {
    Form form = open(actor, audit);
    String now = text.strip();
    if (now.length() > LONGEST_REMARK) {
      throw new Refusal("preparation.refused.long", LONGEST_REMARK);
    }
    if (!form.words().equals(before) && !form.words().equals(now)) {
      throw new FigureConflict(form.words());
    }
    figures.remark(audit, now);
    return clock.instant();
  }

  /** What has to be mended before the figures can be handed in; empty when they are sound. */
  @Transactional(readOnly = true)
  public List<FigureProblem> problems(Actor actor, AuditId audit) {
    Visit visit = visits.seen(actor, audit);
    PreparationAccess.requireFill(actor, visit);
    return Plausibility.problems(figures.values(audit));
  }

  /**
   * Hands the figures in and ticks them off on the checklist.
   *
   * @throws Refusal the first of {@link #problems}, or that they are handed in already
   */
  public void submit(Actor actor, AuditId audit) {
    open(actor, audit);
    List<FigureProblem> problems = Plausibility.problems(figures.values(audit));
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
    figures.submitted(audit, clock.instant(), actor.id());
    tickOff(actor, audit, true);
    written(actor, audit, "preparation.figuresSubmitted");
  }

  /** Takes the figures back, to change them. */
  public void reopen(Actor actor, AuditId audit) {
    PreparationAccess.requireFill(actor, visits.seen(actor, audit));
    if (figures.lock(audit).submittedAt() == null) {
      throw new Refusal("preparation.refused.notSubmitted");
    }
    figures.submitted(audit, null, null);
    tickOff(actor, audit, false);
    written(actor, audit, "preparation.figuresReopened");
  }

  private Form open(Actor actor, AuditId audit) {
    PreparationAccess.requireFill(actor, visits.seen(actor, audit));
    Form form = figures.lock(audit);
    if (form.submittedAt() != null) {
      throw new Refusal("preparation.refused.submitted");
    }
    return form;
  }

  private void tickOff(Actor actor, AuditId audit, boolean done) {
    var line = Objects.requireNonNull(tasks.find(visits.of(audit), StandardTask.FIGURES.code()));
    tasks.store(
        done ? line.done(clock.instant(), actor.id()) : line.done(null, null),
        actor.id(),
        clock.instant());
  }

  private void written(Actor actor, AuditId audit, String deed) {
    trail.write(actor, deed, audit);
    news.publish(Audits.channel(audit), Checklists.NEWS);
  }
}
