package nl.getrouw.audit.ui.consensus;

import nl.getrouw.audit.Agreed;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen and typed for an item without agreeing on it yet.
 *
 * @param choice a score, or a kind of setting aside without its reason
 * @param version of the agreement that was seen; 0 when there was none
 */
record Draft(@Nullable Rating choice, String reason, int version) {

  /** As the item stands in the database. */
  static Draft of(Row row) {
    return row.agreed() == null ? new Draft(null, "", 0) : of(row.agreed());
  }

  static Draft of(Agreed agreed) {
    return new Draft(
        kind(agreed.rating()), agreed.reason() == null ? "" : agreed.reason(), agreed.version());
  }

  private static Rating kind(Rating rating) {
    return switch (rating) {
      case Rating.Scored scored -> scored;
      case Rating.NotApplicable _ -> new Rating.NotApplicable("");
      case Rating.NotRateable _ -> new Rating.NotRateable("");
    };
  }

  Draft choosing(Rating other) {
    return new Draft(kind(other), reason, version);
  }

  Draft because(String other) {
    return new Draft(choice, other, version);
  }

  /** The same words, written after having seen another agreement. */
  Draft after(Agreed seen) {
    return new Draft(choice, reason, seen.version());
  }

  /** Both texts, one under the other, to make one of them. */
  Draft merged(Agreed theirs) {
    String text =
        theirs.reason() == null ? reason : (reason.strip() + "\n\n" + theirs.reason()).strip();
    return new Draft(choice == null ? kind(theirs.rating()) : choice, text, theirs.version());
  }

  /** The choice with its reason, or null where nothing is chosen. */
  @Nullable Rating rating() {
    return switch (choice) {
      case null -> null;
      case Rating.Scored scored -> scored;
      case Rating.NotApplicable _ -> new Rating.NotApplicable(reason.strip());
      case Rating.NotRateable _ -> new Rating.NotRateable(reason.strip());
    };
  }
}
