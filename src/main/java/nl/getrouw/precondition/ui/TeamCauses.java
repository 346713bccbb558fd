package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.Actor;

/** What stood in the way of a team lately, on its page. */
@org.springframework.stereotype.Component
class TeamCauses implements TeamPageContribution {

  private static final int ORDER = 65;
  private static final int MONTHS = 6;
  private static final int SHOWN = 4;

  private final Causes causes;
  private final Clock clock;

  TeamCauses(Causes causes, Clock clock) {
    this.causes = causes;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    if (!causes.mayRead(actor, team)) {
      return Optional.empty();
    }
    YearMonth now = YearMonth.now(clock);
    List<Cause> recent = causes.of(actor, team.id(), now.minusMonths(MONTHS), now).reversed();
    if (recent.isEmpty() && !causes.mayWrite(actor, team)) {
      return Optional.empty();
    }
    Span page = new Span();
    Card card =
        new Card(
            page.getTranslation("precondition.causes"),
            new Anchor(
                PreconditionPaths.causes(team.id()),
                page.getTranslation("precondition.causes.all")));
    return Optional.of(
        recent.isEmpty()
            ? card.intro(page.getTranslation("precondition.causes.none"))
            : card.with(new CauseList(recent.stream().limit(SHOWN).toList())));
  }
}
