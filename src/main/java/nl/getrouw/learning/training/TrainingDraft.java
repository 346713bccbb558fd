package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** A training as an organisation describes it; surrounding space does not count. */
public record TrainingDraft(
    TrainingKind kind,
    Bilingual name,
    Bilingual summary,
    @Nullable Integer validMonths,
    @Nullable TrainingId prerequisite,
    Set<Role> meantFor,
    @Nullable Setting setting,
    int leastShare,
    List<PartDraft> parts) {

  public static final int NAME_AT_MOST = 120;
  public static final int SUMMARY_AT_MOST = 600;
  public static final int MONTHS_AT_MOST = 120;
  public static final int PARTS_AT_MOST = 20;
  public static final BigDecimal HOURS_AT_MOST = BigDecimal.valueOf(40);

  /** A part of it. */
  public record PartDraft(Bilingual name, BigDecimal hours, PartKind kind, boolean required) {

    /**
     * @throws Refusal for a name that is too long, and for hours that cannot be
     */
    public PartDraft {
      hours = hours.setScale(1, RoundingMode.HALF_UP);
      if (name.nl().length() > NAME_AT_MOST || name.en().length() > NAME_AT_MOST) {
        throw new Refusal("training.refused.tooLong", NAME_AT_MOST);
      }
      if (hours.signum() <= 0 || hours.compareTo(HOURS_AT_MOST) > 0) {
        throw new Refusal("training.refused.hours", HOURS_AT_MOST);
      }
    }

    static PartDraft of(Part part) {
      return new PartDraft(part.name(), part.hours(), part.kind(), part.required());
    }
  }

  /**
   * @throws Refusal for what cannot be
   */
  public TrainingDraft {
    meantFor = Set.copyOf(meantFor);
    parts = List.copyOf(parts);
    if (name.nl().length() > NAME_AT_MOST || name.en().length() > NAME_AT_MOST) {
      throw new Refusal("training.refused.tooLong", NAME_AT_MOST);
    }
    if (summary.nl().length() > SUMMARY_AT_MOST || summary.en().length() > SUMMARY_AT_MOST) {
      throw new Refusal("training.refused.tooLong", SUMMARY_AT_MOST);
    }
    if (parts.isEmpty() || parts.size() > PARTS_AT_MOST) {
      throw new Refusal("training.refused.parts", PARTS_AT_MOST);
    }
    if (leastShare < 0 || leastShare > 100) {
      throw new Refusal("training.refused.share");
    }
    if (validMonths != null && (validMonths < 1 || validMonths > MONTHS_AT_MOST)) {
      throw new Refusal("training.refused.months", MONTHS_AT_MOST);
    }
  }
}
