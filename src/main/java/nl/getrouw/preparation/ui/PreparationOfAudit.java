package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.preparation.Checklist;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.Programmes;
import nl.getrouw.preparation.Task;
import nl.getrouw.security.Actor;

/** How far the preparation is, beside an audit that is planned or being scored. */
@org.springframework.stereotype.Component
class PreparationOfAudit implements AuditPageContribution {

  private final Checklists checklists;
  private final Programmes programmes;

  PreparationOfAudit(Checklists checklists, Programmes programmes) {
    this.checklists = checklists;
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> side(Actor actor, AuditPage audit) {
    if (audit.state() != AuditState.PLANNED && audit.state() != AuditState.SCORING) {
      return List.of();
    }
    Div content = new Div();
    content.addClassNames("gt-stack", "gt-stack--s");
    checklists.of(actor, audit.id()).ifPresent(checklist -> progress(content, checklist));
    int items = programmes.of(actor, audit.id()).items().size();
    Paragraph programme =
        new Paragraph(
            text("preparation.card.programme") + ": " + text("preparation.card.items", items));
    programme.addClassNames("gt-small", "gt-muted");
    content.add(
        programme,
        new Anchor(PreparationPaths.preparation(audit.id()), text("preparation.card.open")));
    return List.of(new Card(text("preparation.title")).with(content));
  }

  private static void progress(Div content, Checklist checklist) {
    int all = checklist.tasks().size();
    String words = text("preparation.card.done", checklist.done(), all);
    ProgressBar bar = new ProgressBar(0, Math.max(all, 1), checklist.done());
    bar.getElement().setAttribute("aria-label", words);
    Optional<Task> next = checklist.tasks().stream().filter(task -> !task.isDone()).findFirst();
    content.add(
        bar,
        new Paragraph(words),
        new Paragraph(
            next.map(task -> text("preparation.card.next", TaskWords.title(task)))
                .orElseGet(() -> text("preparation.card.none"))));
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
