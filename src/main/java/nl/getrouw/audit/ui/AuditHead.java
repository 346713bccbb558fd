package nl.getrouw.audit.ui;

import static nl.getrouw.kernel.Moments.ZONE;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;

/** Top of an audit's page: a headline that says how it stands. */
final class AuditHead extends Composite<Div> {

  private final AuditPage page;

  AuditHead(AuditPage page) {
    this.page = page;
    String moment = getTranslation(page.moment().key());
    getContent()
        .add(
            new PageHeader(moment)
                .crumbs(
                    new Crumb(getTranslation("planning.audits"), AuditPaths.LIST),
                    new Crumb(page.teamName(), AuditPaths.LIST + "?team=" + page.teamName()))
                .headline(headline())
                .badges(
                    new AuditBadge(page.state(), state()),
                    badge(getTranslation(page.kind().key())),
                    badge(moment),
                    badge(page.instrumentTitle().in(getLocale()) + " " + page.instrumentLabel())));
  }

  private static Span badge(String text) {
    Span badge = new Span(text);
    badge.addClassName("gt-badge");
    return badge;
  }

  private String headline() {
    String team = page.teamName();
    return switch (page.state()) {
      case PLANNED -> getTranslation("planning.head.PLANNED", team, day(page.startsOn()));
      case SCORING -> {
        long open = page.auditors().stream().filter(one -> one.submittedAt() == null).count();
        yield open == 0
            ? getTranslation("planning.head.SCORING.done", team)
            : getTranslation("planning.head.SCORING", team);
      }
      case CONSENSUS ->
          page.forward().filter(step -> step.missing().isEmpty()).isPresent()
              ? getTranslation("planning.head.CONSENSUS.done", team)
              : getTranslation("planning.head.CONSENSUS", team);
      case CONCEPT -> getTranslation(concept(), team);
      case FINAL -> getTranslation("planning.head.FINAL", team);
      case CANCELLED -> getTranslation("planning.head.CANCELLED", team);
    };
  }

  private String concept() {
    List<Refusal> missing = page.forward().map(NextStep::missing).orElse(List.of());
    if (missing.isEmpty()) {
      return "planning.head.CONCEPT.done";
    }
    return missing.getFirst().key().equals("audit.missing.answers")
        ? "planning.head.CONCEPT.replied"
        : "planning.head.CONCEPT";
  }

  private String state() {
    Instant finalised = page.finalisedAt();
    return finalised == null
        ? getTranslation(page.state().key())
        : getTranslation("planning.finalisedOn", day(LocalDate.ofInstant(finalised, ZONE)));
  }

  private static String day(LocalDate date) {
    return Formats.current().day(date);
  }
}
