package nl.getrouw.learning.intervision;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.IntervisionMethodId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step plans. Everybody reads those that come with Getrouw and those of the own organisation;
 * coaches and administrators copy and change the organisation's.
 */
@Service
@Transactional
public class Methods {

  private static final int TEXT_AT_MOST = 1500;

  private final MethodLibrary library;
  private final MethodRepository own;
  private final Trail trail;

  Methods(MethodLibrary library, MethodRepository own, Trail trail) {
    this.library = library;
    this.own = own;
    this.trail = trail;
  }

  /** The plans of the organisation, then those that come with Getrouw. */
  @Transactional(readOnly = true)
  public List<Method> all(Actor reader) {
    List<Method> all = new ArrayList<>(own.all(reader.organisation()));
    all.addAll(library.all());
    return all;
  }

  /**
   * The newest version of a plan.
   *
   * @throws NotFound for another organisation's
   */
  @Transactional(readOnly = true)
  public Method get(Actor reader, String code) {
    return code.startsWith(Method.OWN)
        ? get(
            reader,
            code,
            own.newest(reader.organisation(), number(code)).orElseThrow(NotFound::new))
        : library.find(code).orElseThrow(NotFound::new);
  }

  /** The version of a plan with which a session was held. */
  @Transactional(readOnly = true)
  public Method get(Actor reader, String code, int version) {
    return code.startsWith(Method.OWN)
        ? own.find(reader.organisation(), number(code), version).orElseThrow(NotFound::new)
        : library.find(code).orElseThrow(NotFound::new);
  }

  public boolean mayMake(Actor actor) {
    return actor.holds(Role.COACH) || actor.holdsEverywhere(Role.ADMINISTRATOR);
  }

  /**
   * Makes a plan of one's own from another.
   *
   * @return its code
   */
  public String copy(Actor actor, String code) {
    require(mayMake(actor));
    Method from = get(actor, code);
    IntervisionMethodId id = own.insert(actor.organisation());
    Method copy = numbered(from, Method.OWN + id, 1);
    own.text(actor, id.value(), copy);
    trail.write(actor, "intervision.methodMade", id);
    return copy.code();
  }

  /**
   * Stores a new version of one's own plan.
   *
   * @param changed with the version that was read
   * @throws Refusal when a text is too long
   * @throws Conflict when there is a newer version
   */
  public Method change(Actor actor, Method changed) {
    require(mayMake(actor) && changed.isOwn());
    long id = number(changed.code());
    require(own.newest(actor.organisation(), id).isPresent());
    if (changed.steps().stream().anyMatch(Methods::isTooLong)) {
      throw new Refusal("intervision.refused.long", TEXT_AT_MOST);
    }
    if (!own.raise(id, changed.version())) {
      throw new Conflict("step plan");
    }
    Method next = numbered(changed, changed.code(), changed.version() + 1);
    own.text(actor, id, next);
    trail.write(actor, "intervision.methodChanged", new IntervisionMethodId(id));
    return next;
  }

  /** Takes a plan out of the list; sessions that were held with it keep it. */
  public void retire(Actor actor, String code) {
    require(mayMake(actor) && code.startsWith(Method.OWN));
    require(own.newest(actor.organisation(), number(code)).isPresent());
    own.retire(number(code));
    trail.write(actor, "intervision.methodRetired", new IntervisionMethodId(number(code)));
  }

  private static boolean isTooLong(Method.Step step) {
    return step.task().nl().length() > TEXT_AT_MOST || step.watch().nl().length() > TEXT_AT_MOST;
  }

  private static Method numbered(Method method, String code, int version) {
    return new Method(
        code,
        version,
        method.success(),
        method.people(),
        method.name(),
        method.summary(),
        method.suits(),
        method.steps());
  }

  private static long number(String code) {
    String number = code.substring(Method.OWN.length());
    if (!number.matches("[0-9]{1,18}")) {
      throw new NotFound();
    }
    return Long.parseLong(number);
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
