package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them: "€ 1.240" and, where cents matter, "€ 54,50". */
final class Money {

  private Money() {}

  static String whole(BigDecimal euro) {
    return "€\u00A0" + Formats.current().number(euro, 0);
  }

  static String exact(BigDecimal euro) {
    return "€\u00A0" + Formats.current().number(euro, 2);
  }

  /** "n.v.t." where there is none. */
  static String orNone(Component page, @Nullable BigDecimal euro) {
    return euro == null ? page.getTranslation("cost.notApplicable") : whole(euro);
  }
}
