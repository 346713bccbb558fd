package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.pulse.PulsePage;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.security.Actor;

/** On the page of a team: the check that runs, or what to talk about since the last one. */
@org.springframework.stereotype.Component
class CheckOnTeamPage implements TeamPageContribution {

  private final Pulses pulses;

  CheckOnTeamPage(Pulses pulses) {
    this.pulses = pulses;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    if (!pulses.isOfTeam(actor, team)) {
      return Optional.empty();
    }
    PulsePage page = pulses.page(actor, team.id());
    if (page.open().isEmpty() && page.closed().isEmpty() && !page.mayLead()) {
      return Optional.empty();
    }
    Span words = new Span();
    Card card =
        new Card(
            words.getTranslation("pulse.title"),
            new Anchor(PulsePaths.check(team.id()), words.getTranslation("pulse.team.link")));
    page.open()
        .ifPresent(
            open -> {
              card.intro(
                  words.getTranslation(open.answered() ? "pulse.open.done" : "pulse.team.runs"));
              if (!open.answered()) {
                card.with(
                    new Anchor(
                        PulsePaths.fill(team.id()), words.getTranslation("pulse.open.fill")));
              }
            });
    page.talk().ifPresent(talk -> card.with(new Span(new LevelWords(words).talk(talk))));
    if (page.open().isEmpty() && page.talk().isEmpty()) {
      card.intro(words.getTranslation("pulse.team.none"));
    }
    return Optional.of(card);
  }
}
