package nl.getrouw.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a new key; surrounding space does not count.
 *
 * @param name what it is for, 3 to {@value #NAME_AT_MOST} characters
 * @param expires the last day on which it works
 */
public record TokenDraft(
    String name, Set<ApiResource> resources, Scope scope, @Nullable LocalDate expires) {

  /** The fields of a key. */
  public enum Field {
    NAME,
    RESOURCES,
    SCOPE,
    EXPIRES
  }

  public static final int NAME_AT_MOST = 80;

  /** A key that works for ever is a key that nobody remembers. */
  public static final int MOST_MONTHS = 24;

  public TokenDraft {
    name = name.strip();
    resources = Set.copyOf(resources);
  }

  List<Problem<Field>> problems(LocalDate today) {
    List<Problem<Field>> problems = new ArrayList<>();
    if (name.length() < 3 || name.length() > NAME_AT_MOST) {
      problems.add(new Problem<>(Field.NAME, new Refusal("api.refused.name", NAME_AT_MOST)));
    }
    if (resources.isEmpty()) {
      problems.add(new Problem<>(Field.RESOURCES, new Refusal("api.refused.resources")));
    }
    if (expires == null || expires.isBefore(today) || expires.isAfter(latest(today))) {
      problems.add(new Problem<>(Field.EXPIRES, new Refusal("api.refused.expires", MOST_MONTHS)));
    }
    return problems;
  }

  /** The last day that can be chosen. */
  public static LocalDate latest(LocalDate today) {
    return today.plusMonths(MOST_MONTHS);
  }
}
