package nl.getrouw.learning.intervision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a session but what was said.
 *
 * @param people who was asked or was there, by name
 * @param ingredients codes of {@link nl.getrouw.kernel.ui.IngredientLook}, in lower case
 * @param step 0 while people come in, from 1 a step of the method
 * @param stepEndsAt when the step is over, while the clock runs
 * @param stepLeft seconds that are left, while the clock stands still
 * @param guide who moves the session on
 * @param broughtBy who brings in the question
 * @param attendance the reader may say who was there
 * @param guides the reader may start it, or move it on
 * @param arranges the reader may move or cancel it
 */
public record SessionPage(
    SessionRow session,
    @Nullable TeamId team,
    List<Person> people,
    Set<Theme> themes,
    Set<String> ingredients,
    int step,
    @Nullable Instant stepEndsAt,
    @Nullable Integer stepLeft,
    @Nullable PersonId guide,
    @Nullable PersonId broughtBy,
    boolean attendance,
    boolean guides,
    boolean arranges) {

  /** As what somebody takes part. */
  public enum Part {
    MEMBER,
    COACH,
    GUEST
  }

  /** Somebody who was asked or was there. */
  public record Person(PersonId id, String name, Part part, boolean present) {}

  public SessionPage {
    people = List.copyOf(people);
    themes = Set.copyOf(themes);
    ingredients = Set.copyOf(ingredients);
  }

  public List<Person> present() {
    return people.stream().filter(Person::present).toList();
  }

  /** The name of somebody who takes part; empty for nobody. */
  public String name(@Nullable PersonId id) {
    return people.stream()
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }
}
