package nl.getrouw.guest.ui;

import com.vaadin.flow.component.UI;
import nl.getrouw.guest.RoundPage.Group;

/** How many guests joined, as coarse as it may be told. */
final class GuestCount {

  private GuestCount() {}

  /**
   * @param open whether the round is open still
   */
  static String of(Group group, boolean open) {
    UI ui = UI.getCurrentOrThrow();
    if (group.atLeast() > 0) {
      return ui.getTranslation("guest.round.many", group.atLeast());
    }
    return ui.getTranslation(open ? "guest.round.few" : "guest.round.tooFew", group.fewest());
  }
}
