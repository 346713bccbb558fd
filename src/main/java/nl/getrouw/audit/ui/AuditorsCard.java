package nl.getrouw.audit.ui;

import static nl.getrouw.kernel.Moments.ZONE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPage.Auditor;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.StateBadge;

/** Who scores an audit and how far each of them is; never what was scored. */
final class AuditorsCard extends Composite<Div> {

  private final AuditPage page;

  AuditorsCard(AuditPage page) {
    this.page = page;
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    page.auditors().forEach(auditor -> list.add(line(auditor)));
    Card card = new Card(getTranslation(headline())).with(list);
    if (page.state() == AuditState.SCORING) {
      card.foot(getTranslation("planning.auditors.blind"));
    }
    getContent().add(card);
  }

  private String headline() {
    return page.state() == AuditState.SCORING ? "planning.auditors.scoring" : "planning.auditors";
  }

  private ListItem line(Auditor auditor) {
    boolean leads = auditor.person().equals(page.lead());
    ListItem line =
        new ListItem(
            new PersonLine(
                auditor.name(),
                getTranslation(leads ? "planning.leadAuditor" : "planning.auditor")),
            progress(auditor));
    line.addClassName("gt-line");
    return line;
  }

  private Component progress(Auditor auditor) {
    Instant submitted = auditor.submittedAt();
    if (submitted != null) {
      String day = Formats.current().day(LocalDate.ofInstant(submitted, ZONE));
      return new StateBadge(StateBadge.Kind.POSITIVE, getTranslation("planning.submittedOn", day));
    }
    if (page.state() != AuditState.SCORING) {
      return new Div();
    }
    String words = getTranslation("planning.progress", auditor.answered(), page.items());
    ProgressBar bar = new ProgressBar(0, page.items(), Math.min(auditor.answered(), page.items()));
    bar.getElement().setAttribute("aria-label", auditor.name() + ": " + words);
    Paragraph text = new Paragraph(words);
    text.addClassName("gt-small");
    Div progress = new Div(bar, text);
    progress.addClassName("gt-progress");
    return progress;
  }
}
