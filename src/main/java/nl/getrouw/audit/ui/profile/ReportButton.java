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

/**
 * The report to take along: as a PDF in the reader's language or in the other one, the data, slides
 * for the talk, or this page on paper.
 */
final class ReportButton extends Composite<Div> {

  ReportButton(AuditId audit) {
    Button open = new Button(getTranslation("profile.report"), Icon.of("download"));
    open.setSuffixComponent(Icon.of("chevron-down"));
    boolean english = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    Locale own = english ? Texts.ENGLISH : Texts.DUTCH;
    Anchor dutch = link(audit, "pdf", Texts.DUTCH, "file-down", "profile.report.nl");
    Anchor inEnglish = link(audit, "pdf", Texts.ENGLISH, "file-down", "profile.report.en");
    Anchor data = link(audit, "xlsx", own, "file-spreadsheet", "profile.report.xlsx");
    Anchor slides = link(audit, "pptx", own, "monitor", "profile.report.pptx");
    Button print =
        new Button(
            getTranslation("profile.report.print"),
            Icon.of("printer"),
            click -> UI.getCurrent().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.TERTIARY);
    Div choices =
        new Div(english ? inEnglish : dutch, english ? dutch : inEnglish, data, slides, print);
    choices.addClassName("gt-menu");
    Popover popover = new Popover(choices);
    popover.setTarget(open);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("profile.report"));
    getContent().add(open, popover);
  }

  private Anchor link(AuditId audit, String format, Locale language, String icon, String key) {
    Anchor link =
        new Anchor(
            "audits/" + audit.value() + "/rapport." + format + "?taal=" + language.getLanguage(),
            Icon.of(icon));
    link.add(getTranslation(key));
    link.setRouterIgnore(true);
    return link;
  }
}
