package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.security.Actor;

/**
 * On the page of an audit: until it is scored, what the team works on, because a new audit begins
 * with that; and what was made from it.
 */
@org.springframework.stereotype.Component
class AuditActions implements AuditPageContribution {

  private static final Set<AuditState> BEFORE_SCORES =
      Set.of(AuditState.PLANNED, AuditState.SCORING);

  private static final int SHOWN = 5;

  private final Actions actions;
  private final Clock clock;

  AuditActions(Actions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> first(Actor actor, AuditPage audit) {
    if (!BEFORE_SCORES.contains(audit.state())) {
      return List.of();
    }
    List<ActionRow> open =
        actions.openOf(actor, audit.team()).stream()
            .filter(action -> !audit.id().equals(action.origin().audit()))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    Span page = new Span();
    ActionWords words = new ActionWords(page, LocalDate.now(clock));
    Card card =
        new Card(page.getTranslation("action.audit.open", open.size()))
            .intro(page.getTranslation("action.audit.open.intro"))
            .with(ActionLine.list(open.stream().limit(SHOWN).toList(), words));
    if (open.size() > SHOWN) {
      card.with(
          new Anchor(
              ActionPaths.ofTeam(audit.team()),
              page.getTranslation("action.team.all", open.size())));
    }
    return List.of(card);
  }

  @Override
  public List<Component> cards(Actor actor, AuditPage audit) {
    List<ActionRow> made = actions.from(actor, audit.id());
    boolean proposes = actions.mayPropose(actor, audit);
    if (!proposes && made.isEmpty()) {
      return List.of();
    }
    Span page = new Span();
    ActionWords words = new ActionWords(page, LocalDate.now(clock));
    return List.of(made(page, words, audit, made, proposes));
  }

  private static Card made(
      Span page, ActionWords words, AuditPage audit, List<ActionRow> made, boolean proposes) {
    String headline = page.getTranslation("action.audit.made", made.size());
    Card card =
        proposes
            ? new Card(
                headline,
                new Anchor(
                    ActionPaths.from(audit.id()), page.getTranslation("action.audit.propose")))
            : new Card(headline);
    return made.isEmpty()
        ? card.intro(page.getTranslation("action.audit.proposeIntro"))
        : card.with(ActionLine.list(made, words));
  }
}
