package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A training of the catalogue.
 *
 * @param shipped comes with Getrouw; cannot be changed by an organisation
 * @param validMonths how long its certificate is valid; null for ever
 * @param prerequisite what has to be followed before
 * @param meantFor the roles that it is meant for; empty: nobody in particular
 * @param setting only for teams with this kind of support; null for all
 * @param leastShare percentage of the hours that has to be attended
 * @param parts at least one, in order
 */
public record Training(
    TrainingId id,
    boolean shipped,
    String code,
    TrainingKind kind,
    Bilingual name,
    Bilingual summary,
    @Nullable Integer validMonths,
    @Nullable TrainingId prerequisite,
    Set<Role> meantFor,
    @Nullable Setting setting,
    int leastShare,
    List<Part> parts,
    boolean retired,
    int version) {

  public Training {
    meantFor = Set.copyOf(meantFor);
    parts = List.copyOf(parts);
  }

  /** The hours of all parts together. */
  public BigDecimal hours() {
    return parts.stream().map(Part::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The last day on which a certificate that was earned on a day is valid; null for ever. */
  public @Nullable LocalDate expiry(LocalDate completedOn) {
    return validMonths == null ? null : completedOn.plusMonths(validMonths);
  }
}
