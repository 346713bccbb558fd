package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Edition.Phase;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What somebody follows and holds herself; everybody's own. */
@Route(TrainingPaths.MINE)
@PermitAll
class MineView extends Composite<Main> implements HasDynamicTitle {

  private final LocalDate today;

  MineView(
      Editions editions, TrainingCertificates certificates, CurrentUser currentUser, Clock clock) {
    today = LocalDate.now(clock);
    Actor actor = currentUser.actor();
    List<Edition> ahead =
        new ArrayList<>(
            editions.mine(actor).stream()
                .filter(
                    edition ->
                        edition.phase(today) == Phase.COMING
                            || edition.phase(today) == Phase.RUNNING)
                .toList());
    Collections.reverse(ahead);
    Div parts = new Div(ahead(ahead), held(certificates.mine(actor)));
    parts.addClassName("gt-stack");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(text("training.mine")).lead(text("training.mine.lead")),
            new TrainingTabs(TrainingPaths.MINE, actor),
            parts);
  }

  private Card ahead(List<Edition> editions) {
    Card card = new Card(text("training.mine.ahead"));
    return editions.isEmpty()
        ? card.with(
            new EmptyState(
                "calendar-days",
                text("training.mine.ahead.none"),
                text("training.mine.ahead.none.text")))
        : card.with(EditionLine.list(editions, today));
  }

  private Component held(List<TrainingCertificate> certificates) {
    Card card = new Card(text("training.mine.held"));
    if (certificates.isEmpty()) {
      return card.with(
          new EmptyState(
              "award", text("training.mine.held.none"), text("training.mine.held.none.text")));
    }
    return card.with(list(certificates, today));
  }

  /** Certificates as a list, each with how it stands and its PDF. */
  static UnorderedList list(List<TrainingCertificate> certificates, LocalDate today) {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    certificates.forEach(certificate -> list.add(line(certificate, today)));
    return list;
  }

  private static ListItem line(TrainingCertificate certificate, LocalDate today) {
    Span tile = new Span(Icon.of(TrainingWords.icon(certificate.kind())));
    tile.addClassName("gt-tile");
    Span name = new Span(in(certificate.trainingName()));
    name.addClassName("gt-strong");
    Span facts =
        new Span(
            text(
                "training.held.facts",
                certificate.number(),
                TrainingWords.date(certificate.completedOn()),
                TrainingWords.hours(certificate.hours())));
    facts.addClassName("gt-caption");
    Div words = new Div(name, facts);
    words.addClassNames("gt-cell", "gt-grow");
    TrainingCertificate.Revocation revocation = certificate.revocation();
    if (revocation != null) {
      Span why = new Span(text("training.revoked.why", revocation.by(), revocation.reason()));
      why.addClassName("gt-caption");
      words.add(why);
    }
    Div end = new Div(TrainingWords.badge(certificate, today));
    end.addClassNames("gt-row", "gt-row--s");
    if (revocation == null) {
      end.add(TrainingWords.pdf(certificate));
    }
    ListItem line = new ListItem(tile, words, end);
    line.addClassNames("gt-line", "gt-line--top");
    return line;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(text("training.mine"));
  }
}
