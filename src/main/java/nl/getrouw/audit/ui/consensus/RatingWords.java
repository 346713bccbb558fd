package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Component;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Scale;
import org.jspecify.annotations.Nullable;

/** How a rating is written: as short as fits in a mark, or in full. */
record RatingWords(Component page, Scale scale) {

  /** "3", "ja", "n.v.t."; a dash where there is no rating. */
  String brief(@Nullable Rating rating) {
    return switch (rating) {
      case null -> "–";
      case Rating.Scored(int value) -> score(value);
      case Rating.NotApplicable _ -> page.getTranslation("consensus.notApplicable.short");
      case Rating.NotRateable _ -> page.getTranslation("consensus.notRateable.short");
    };
  }

  /** "3", "ja", "niet van toepassing". */
  String full(@Nullable Rating rating) {
    return switch (rating) {
      case null -> page.getTranslation("consensus.noScore");
      case Rating.Scored(int value) -> score(value);
      case Rating.NotApplicable _ -> page.getTranslation("consensus.notApplicable");
      case Rating.NotRateable _ -> page.getTranslation("consensus.notRateable");
    };
  }

  private String score(int value) {
    if (scale.yesNo()) {
      return page.getTranslation(value == 1 ? "consensus.yes" : "consensus.no");
    }
    return Integer.toString(value).replace('-', '−');
  }
}
