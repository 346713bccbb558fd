package nl.getrouw.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an organisation and their accounts; for administrators. */
@Service
@Transactional
public class People {

  /**
   * A person in a list.
   *
   * @param roles the roles held today, by role and place
   */
  public record Row(
      PersonId id,
      String name,
      String email,
      @Nullable String functionTitle,
      AccountState state,
      List<Roles.Held> roles) {}

  /**
   * A person by herself.
   *
   * @param invitedUntil when the open invitation expires; null without one
   * @param self the reader is this person
   */
  public record Page(
      PersonId id,
      int version,
      Draft person,
      AccountState state,
      @Nullable Instant invitedUntil,
      boolean self) {}

  /**
   * Which people of a list to show; a role and a team count together, for today.
   *
   * @param text part of the name, the e-mail address or the function; blank for all
   * @param state null: everybody who is not disabled
   */
  public record Filter(
      String text, @Nullable Role role, @Nullable TeamId team, @Nullable AccountState state) {
    public static final Filter ALL = new Filter("", null, null, null);
  }

  /** Columns by which a list of people can be ordered. */
  public enum Sort {
    NAME,
    EMAIL,
    FUNCTION;

    /** A column with its direction. */
    public record By(Sort column, boolean descending) {}

    public By ascending() {
      return new By(this, false);
    }
  }

  /**
   * What an administrator says about a person; surrounding space and the case of the e-mail address
   * do not count.
   *
   * @param functionTitle as colleagues say it; null or blank for none
   * @param language of the interface: Dutch or English
   */
  public record Draft(String name, String email, @Nullable String functionTitle, Locale language) {

    /** The fields of a person. */
    public enum Field {
      NAME,
      EMAIL,
      FUNCTION
    }

    public Draft {
      name = name.strip();
      email = email.strip().toLowerCase(Locale.ROOT);
      functionTitle =
          functionTitle == null || functionTitle.isBlank() ? null : functionTitle.strip();
    }
  }

  static final int NAME_AT_MOST = 120;
  static final int EMAIL_AT_MOST = 190;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@.<>\",;]+");

  private final PersonRepository repository;
  private final RoleRepository roles;
  private final Trail trail;
  private final Clock clock;

  People(PersonRepository repository, RoleRepository roles, Trail trail, Clock clock) {
    this.repository = repository;
    this.roles = roles;
    this.trail = trail;
    this.clock = clock;
  }

  /** People of the actor's organisation with today's roles. */
  public List<Row> list(Actor actor, Filter filter, Sort.By sort, PageRequest page) {
    Administration.required(actor);
    return repository.list(actor.organisation(), filter, sort, page, LocalDate.now(clock));
  }

  /** How many people {@link #list} has in all. */
  public int count(Actor actor, Filter filter) {
    Administration.required(actor);
    return repository.count(actor.organisation(), filter, LocalDate.now(clock));
  }

  /**
   * One person.
   *
   * @throws NotFound also for somebody of another organisation
   */
  public Page page(Actor actor, PersonId id) {
    Administration.required(actor);
    return repository.page(actor, id, clock.instant()).orElseThrow(NotFound::new);
  }

  /**
   * What keeps a draft from being stored, field by field.
   *
   * @param id the person who is changed; null for a new one
   * @throws NotFound also for somebody of another organisation
   */
  public List<Problem<Draft.Field>> problems(Actor actor, @Nullable PersonId id, Draft draft) {
    Administration.required(actor);
    if (id != null) {
      page(actor, id);
    }
    List<Problem<Draft.Field>> problems = new ArrayList<>();
    if (draft.name().isEmpty()) {
      problems.add(problem(Draft.Field.NAME, "organisation.refused.personNameMissing"));
    } else if (draft.name().length() > NAME_AT_MOST) {
      problems.add(problem(Draft.Field.NAME, "organisation.refused.tooLong", NAME_AT_MOST));
    }
    if (draft.email().length() > EMAIL_AT_MOST || !EMAIL.matcher(draft.email()).matches()) {
      problems.add(problem(Draft.Field.EMAIL, "organisation.refused.email"));
    } else if (repository.emailTaken(draft.email(), id)) {
      problems.add(problem(Draft.Field.EMAIL, "organisation.refused.emailTaken"));
    }
    if (draft.functionTitle() != null && draft.functionTitle().length() > NAME_AT_MOST) {
      problems.add(problem(Draft.Field.FUNCTION, "organisation.refused.tooLong", NAME_AT_MOST));
    }
    return problems;
  }

  /**
   * Adds a person without a password; see {@link Invitations}.
   *
   * @throws Refusal for the first problem
   */
  public PersonId create(Actor actor, Draft draft) {
    Teams.refuse(problems(actor, null, draft));
    try {
      PersonId id = repository.insert(actor.organisation(), draft);
      trail.write(actor, "organisation.personCreated", id);
      return id;
    } catch (DuplicateKeyException meanwhile) {
      throw new Refusal("organisation.refused.emailTaken");
    }
  }

  /**
   * Changes what is known about a person.
   *
   * @throws Refusal for the first problem
   * @throws Conflict when somebody changed the person since this version
   */
  public void change(Actor actor, PersonId id, int version, Draft draft) {
    Teams.refuse(problems(actor, id, draft));
    stored(repository.update(id, version, draft));
    trail.write(actor, "organisation.personChanged", id);
  }

  /**
   * Ends a person's access, also in pages that are open now.
   *
   * @throws Refusal for oneself and for the last administrator
   * @throws Conflict when somebody changed the person since this version
   */
  public void disable(Actor actor, PersonId id, int version) {
    if (page(actor, id).self()) {
      throw new Refusal("organisation.refused.disableSelf");
    }
    roles.lock(actor.organisation());
    stored(repository.disable(id, version, clock.instant()));
    roles.requireAdministrator(actor.organisation(), LocalDate.now(clock));
    trail.write(actor, "organisation.personDisabled", id);
  }

  /**
   * Gives access back; the roles are those that still run.
   *
   * @throws Conflict when somebody changed the person since this version
   */
  public void enable(Actor actor, PersonId id, int version) {
    page(actor, id);
    stored(repository.disable(id, version, null));
    trail.write(actor, "organisation.personEnabled", id);
  }

  private static void stored(boolean stored) {
    if (!stored) {
      throw new Conflict("person");
    }
  }

  private static Problem<Draft.Field> problem(Draft.Field field, String key, Object... arguments) {
    return new Problem<>(field, new Refusal(key, arguments));
  }
}
