package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Texts;

/** The report to take along: in the reader's language, in the other one, or this page on paper. */
final class ReportButton extends Composite<Div> {

  ReportButton(AuditId audit) {
    Button open = new Button(getTranslation("profile.report"), Icon.of("download"));
    open.setSuffixComponent(Icon.of("chevron-down"));
    boolean english = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    Anchor dutch = pdf(audit, Texts.DUTCH, "profile.report.nl");
    Anchor inEnglish = pdf(audit, Texts.ENGLISH, "profile.report.en");
    Button print =
        new Button(
            getTranslation("profile.report.print"),
            Icon.of("printer"),
            click -> UI.getCurrent().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.TERTIARY);
    Div choices = new Div(english ? inEnglish : dutch, english ? dutch : inEnglish, print);
    choices.addClassName("gt-menu");
    Popover popover = new Popover(choices);
    popover.setTarget(open);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("profile.report"));
    getContent().add(open, popover);
  }

  private Anchor pdf(AuditId audit, Locale language, String key) {
    Anchor link =
        new Anchor(
            "audits/" + audit.value() + "/rapport.pdf?taal=" + language.getLanguage(),
            Icon.of("file-down"));
    link.add(getTranslation(key));
    link.setRouterIgnore(true);
    return link;
  }
}
