package nl.getrouw.learning.intervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;

/**
 * A step plan for intervision.
 *
 * @param code of a plan that comes with Getrouw, or {@code own-12} for one that an organisation
 *     made
 * @param version from 1, higher with every change; a session keeps the version it was held with
 * @param success whether it starts from something that went well
 * @param people how many take part, from fewest to most
 * @param suits when to choose it
 */
public record Method(
    String code,
    int version,
    boolean success,
    People people,
    Bilingual name,
    Bilingual summary,
    Bilingual suits,
    List<Step> steps) {

  public static final int FEWEST_STEPS = 4;
  public static final int MOST_STEPS = 12;
  static final String OWN = "own-";

  /** How many people it takes. */
  public record People(int from, int to) {
    public People {
      if (from < 2 || to < from) {
        throw new IllegalArgumentException("from two people up");
      }
    }
  }

  /**
   * One step.
   *
   * @param minutes 1 to 90
   * @param task what everybody does
   * @param prompts questions and openings to use
   * @param watch what whoever guides the session watches for
   */
  public record Step(
      Bilingual name, int minutes, Bilingual task, List<Bilingual> prompts, Bilingual watch) {
    public Step {
      prompts = List.copyOf(prompts);
      if (minutes < 1 || minutes > 90) {
        throw new IllegalArgumentException("a step takes 1 to 90 minutes");
      }
    }
  }

  /**
   * @throws IllegalArgumentException for other than {@value #FEWEST_STEPS} to {@value #MOST_STEPS}
   *     steps, or two of the same name
   */
  public Method {
    steps = List.copyOf(steps);
    if (steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("4 to 12 steps");
    }
    Set<String> names = new HashSet<>();
    if (!steps.stream().allMatch(step -> names.add(step.name().nl()))) {
      throw new IllegalArgumentException("steps have names of their own");
    }
  }

  /** All steps together. */
  public int minutes() {
    return steps.stream().mapToInt(Step::minutes).sum();
  }

  /** Made by an organisation, not one that comes with Getrouw. */
  public boolean isOwn() {
    return code.startsWith(OWN);
  }

  /** The icon of a plan, in lists. */
  public String icon() {
    return success ? "sunrise" : "messages-square";
  }
}
