package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.SheetPage;
import nl.getrouw.kernel.ui.FocusTop;
import nl.getrouw.kernel.ui.PersonAvatar;
import nl.getrouw.security.Actor;

/** Top bar of the pages of a sheet: back to the audit, which audit, whose sheet. */
final class SheetTop {

  private SheetTop() {}

  /**
   * @param said what is said about the work at the right, such as when it was saved
   */
  static FocusTop of(SheetPage sheet, Actor actor, Component... said) {
    Span rule = new Span();
    rule.addClassNames("gt-rule", "gt-hide-narrow");
    Span people = new Span(new PersonAvatar(actor.name()), new Span(actor.name()));
    people.addClassNames("gt-people", "gt-hide-narrow");
    List<Component> right = new ArrayList<>(List.of(said));
    if (said.length > 0) {
      right.add(rule);
    }
    right.add(people);
    right.getFirst().addClassName("gt-end");
    return new FocusTop(
        rule.getTranslation("scoring.backToAudit"),
        SheetPaths.audit(sheet.audit()),
        title(sheet),
        right.toArray(Component[]::new));
  }

  /** "Audit Wilgenhof, 10 maanden". */
  static String title(SheetPage sheet) {
    UI ui = UI.getCurrent();
    Locale locale = ui.getLocale();
    String moment = ui.getTranslation(sheet.moment().key()).toLowerCase(locale);
    return ui.getTranslation("scoring.title", sheet.teamName(), moment);
  }
}
