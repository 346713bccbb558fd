package nl.getrouw.shell;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** The places where a person holds a role, and the one that is chosen in this browser session. */
@Service
class Places {

  /**
   * A place to choose.
   *
   * @param noteKey message key of what kind of place it is
   */
  record Choice(Scope scope, String name, String noteKey) {}

  private final DSLContext db;
  private final Clock clock;

  Places(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Widest first, then by name; never empty: who holds no role yet sees the organisation's name.
   */
  List<Choice> of(Actor actor) {
    List<Choice> choices =
        actor.grants().stream()
            .map(Grant::scope)
            .distinct()
            .flatMap(scope -> choice(actor, scope))
            .sorted(Comparator.comparing(Places::width).thenComparing(Choice::name))
            .toList();
    return choices.isEmpty() ? choice(actor, new Scope.Organisation()).toList() : choices;
  }

  /** What is chosen, as long as the person still holds a role there; else the first place. */
  Choice chosen(Actor actor) {
    List<Choice> choices = of(actor);
    Scope scope = VaadinSession.getCurrent().getAttribute(Scope.class);
    return choices.stream()
        .filter(choice -> choice.scope().equals(scope))
        .findFirst()
        .orElseGet(choices::getFirst);
  }

  void choose(Scope scope) {
    VaadinSession.getCurrent().setAttribute(Scope.class, scope);
  }

  /** Names of the administrators of the person's organisation, whom to ask for access. */
  List<String> administrators(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return db.selectDistinct(PERSON.NAME)
        .from(PERSON)
        .join(ROLE_ASSIGNMENT)
        .on(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
        .where(PERSON.ORGANISATION_ID.eq(actor.organisation().value()))
        .and(PERSON.DISABLED_AT.isNull())
        .and(ROLE_ASSIGNMENT.ROLE.eq(Role.ADMINISTRATOR.name()))
        .and(ROLE_ASSIGNMENT.LOCATION_ID.isNull().and(ROLE_ASSIGNMENT.TEAM_ID.isNull()))
        .and(ROLE_ASSIGNMENT.STARTS_ON.le(today))
        .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(today)))
        .orderBy(PERSON.NAME)
        .limit(3)
        .fetch(PERSON.NAME);
  }

  private Stream<Choice> choice(Actor actor, Scope scope) {
    long organisation = actor.organisation().value();
    return switch (scope) {
      case Scope.Organisation() ->
          db
              .select(ORGANISATION.NAME)
              .from(ORGANISATION)
              .where(ORGANISATION.ID.eq(organisation))
              .fetch(row -> new Choice(scope, row.value1(), "shell.place.organisation"))
              .stream();
      case Scope.Location(LocationId id) ->
          db
              .select(LOCATION.NAME)
              .from(LOCATION)
              .where(LOCATION.ID.eq(id.value()).and(LOCATION.ORGANISATION_ID.eq(organisation)))
              .fetch(row -> new Choice(scope, row.value1(), "shell.place.location"))
              .stream();
      case Scope.Team(TeamId id) ->
          db
              .select(TEAM.NAME, TEAM.SETTING)
              .from(TEAM)
              .where(TEAM.ID.eq(id.value()).and(TEAM.ORGANISATION_ID.eq(organisation)))
              .fetch(row -> new Choice(scope, row.value1(), Setting.valueOf(row.value2()).key()))
              .stream();
    };
  }

  private static int width(Choice choice) {
    return switch (choice.scope()) {
      case Scope.Organisation() -> 0;
      case Scope.Location(LocationId id) -> 1;
      case Scope.Team(TeamId id) -> 2;
    };
  }
}
