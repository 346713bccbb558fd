package nl.getrouw.learning.intervision;

import java.util.List;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What was said in a session, for who was there. */
public record Notes(Text question, Text insights, List<Agreement> agreements) {

  /** The two texts that are written together. */
  public enum Part {
    QUESTION(2000),
    INSIGHTS(4000);

    private final int longest;

    Part(int longest) {
      this.longest = longest;
    }

    /** The most characters it holds. */
    public int longest() {
      return longest;
    }
  }

  /**
   * @param version 0 while nobody wrote anything
   * @param by who wrote it last; empty for nobody
   */
  public record Text(String text, int version, String by) {
    static final Text NONE = new Text("", 0, "");
  }

  /**
   * @param owner null for an agreement of all who were there
   * @param action the improvement action of the team that came of it
   */
  public record Agreement(
      long id,
      String text,
      @Nullable PersonId owner,
      @Nullable String ownerName,
      @Nullable ActionId action) {}

  public Notes {
    agreements = List.copyOf(agreements);
  }

  public Text text(Part part) {
    return part == Part.QUESTION ? question : insights;
  }
}
