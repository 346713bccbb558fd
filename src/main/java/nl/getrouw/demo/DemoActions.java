package nl.getrouw.demo;

import static nl.getrouw.db.Tables.ACTION_COMMENT;
import static nl.getrouw.db.Tables.ACTION_EVENT;
import static nl.getrouw.db.Tables.ACTION_STEP;
import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.getrouw.action.ActionPage.Step;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.Origin;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Improvement actions of several teams in every state, and a proposal that waits for its team. */
@Component
@Profile("demo")
class DemoActions {

  private static final int AFTER_VISIT = 9;

  private final Actions actions;
  private final ActionWork work;
  private final Results results;
  private final Audits audits;
  private final DSLContext db;
  private final Clock clock;

  DemoActions(
      Actions actions,
      ActionWork work,
      Results results,
      Audits audits,
      DSLContext db,
      Clock clock) {
    this.actions = actions;
    this.work = work;
    this.results = results;
    this.audits = audits;
    this.db = db;
    this.clock = clock;
  }

  void load(Staff staff) {
    DemoAction.ALL.forEach(action -> load(staff, action));
    propose(staff);
  }

  private void load(Staff staff, DemoAction sample) {
    Actor lead = staff.actor(lead(sample.team()));
    LocalDate today = LocalDate.now(clock);
    List<TeamMoment> moments = results.history(lead, staff.team(sample.team()));
    TeamMoment from = moments.get(sample.moment());
    ActionId id =
        actions.create(
            lead,
            new Draft(
                staff.team(sample.team()),
                origin(lead, from, sample),
                new Words(
                    sample.goal(), sample.why(), staff.person(sample.owner()), today.plusDays(30)),
                Arrays.asList(sample.steps().split("\\|"))));
    Actor owner = staff.actor(sample.owner());
    actions.page(lead, id).steps().stream()
        .limit(sample.done())
        .map(Step::id)
        .forEach(step -> work.tick(owner, id, step, true));
    int version = 0;
    for (ActionState to : way(sample.state())) {
      work.move(owner, id, version, to, to == ActionState.DROPPED ? sample.said() : null);
      version++;
    }
    if (!sample.said().isEmpty() && sample.state() != ActionState.DROPPED) {
      work.comment(owner, id, sample.said());
    }
    backInTime(id, from.startsOn().plusDays(AFTER_VISIT), today.plusDays(sample.due()));
  }

  private Origin origin(Actor lead, TeamMoment from, DemoAction sample) {
    String place = sample.place();
    Instrument instrument = from.instrument();
    boolean chosen =
        results.points(lead, from.audit()).stream()
            .anyMatch(point -> point.text().equals(sample.goal()));
    if (chosen) {
      return Origin.point(from.audit(), place, sample.goal());
    }
    return instrument
        .item(place)
        .map(item -> Origin.item(from.audit(), place, item.name().nl()))
        .orElseGet(() -> Origin.ingredient(from.audit(), place, name(instrument, place)));
  }

  private static String name(Instrument instrument, String domain) {
    return instrument.domain(domain).orElseThrow().name().nl();
  }

  private static List<ActionState> way(ActionState to) {
    return switch (to) {
      case PLAN -> List.of();
      case DO -> List.of(ActionState.DO);
      case STUDY -> List.of(ActionState.DO, ActionState.STUDY);
      case ADJUST -> List.of(ActionState.DO, ActionState.STUDY, ActionState.ADJUST);
      case DONE -> List.of(ActionState.DO, ActionState.STUDY, ActionState.DONE);
      case DROPPED -> List.of(ActionState.DROPPED);
    };
  }

  /** What happened just now happened between its beginning and its due date, or last week. */
  private void backInTime(ActionId id, LocalDate began, LocalDate due) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = due.isBefore(today.minusDays(30)) ? due.minusDays(3) : today.minusDays(2);
    Instant start = at(began);
    Instant end = at(last.isBefore(began) ? began : last);
    var action = IMPROVEMENT_ACTION.ID.eq(id.value());
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.CREATED_AT, start)
        .set(IMPROVEMENT_ACTION.DUE_ON, due)
        .where(action)
        .execute();
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.CLOSED_AT, end)
        .where(action.and(IMPROVEMENT_ACTION.CLOSED_AT.isNotNull()))
        .execute();
    var first = ACTION_EVENT.ACTION_ID.eq(id.value()).and(ACTION_EVENT.KIND.eq("CREATED"));
    db.update(ACTION_EVENT).set(ACTION_EVENT.AT, start).where(first).execute();
    db.update(ACTION_EVENT)
        .set(ACTION_EVENT.AT, end)
        .where(ACTION_EVENT.ACTION_ID.eq(id.value()).andNot(first))
        .execute();
    db.update(ACTION_COMMENT)
        .set(ACTION_COMMENT.AT, end)
        .where(ACTION_COMMENT.ACTION_ID.eq(id.value()))
        .execute();
    db.update(ACTION_STEP)
        .set(ACTION_STEP.DONE_AT, end)
        .where(ACTION_STEP.ACTION_ID.eq(id.value()).and(ACTION_STEP.DONE_AT.isNotNull()))
        .execute();
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 20).atZone(Moments.ZONE).toInstant();
  }

  /** Fatima saw something for Kastanjehof while its audit runs. */
  private void propose(Staff staff) {
    Actor fatima = staff.actor("Fatima el Amrani");
    AuditRow running =
        audits
            .list(
                fatima,
                new AuditFilter(
                    "", Set.of(AuditState.CONSENSUS), null, staff.team("Kastanjehof"), true),
                AuditSort.STARTS_ON.ascending(),
                new PageRequest(0, 1))
            .getFirst();
    actions.create(
        fatima,
        new Draft(
            staff.team("Kastanjehof"),
            Origin.item(running.id(), "5.2", "Er zijn voor naasten"),
            new Words(
                "Naasten krijgen één vaste collega die zij mogen bellen",
                "Twee naasten vertelden dat zij steeds opnieuw moesten beginnen met hun verhaal.",
                null,
                null),
            List.of()));
  }

  private static String lead(String team) {
    return DemoTeam.ALL.stream()
        .filter(one -> one.name().equals(team))
        .map(DemoTeam::lead)
        .findFirst()
        .orElseThrow();
  }
}
