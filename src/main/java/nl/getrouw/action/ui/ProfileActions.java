package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.ActionEffects;
import nl.getrouw.action.Actions;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.ui.profile.ProfileContribution;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;

/** On the profile: what the actions went with, and the way from an item to a new one. */
@org.springframework.stereotype.Component
class ProfileActions implements ProfileContribution {

  private final Actions actions;
  private final ActionEffects effects;
  private final Directory directory;
  private final Clock clock;

  ProfileActions(Actions actions, ActionEffects effects, Directory directory, Clock clock) {
    this.actions = actions;
    this.effects = effects;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> cards(Actor actor, Profile profile) {
    if (profile.isConcept()) {
      return List.of(); // its scores may change yet
    }
    ActionWords words = new ActionWords(new Span(), LocalDate.now(clock));
    return effects.at(actor, profile.audit()).stream()
        .filter(at -> !at.lines().isEmpty())
        .<Component>map(at -> new EffectAtAuditCard(at, words))
        .toList();
  }

  @Override
  public Beside beside(Actor actor, Profile profile) {
    if (profile.isConcept()) {
      return new Beside() {};
    }
    boolean makes = actions.mayCreate(actor, directory.team(profile.team()));
    return new BesideLines(profile, actions.from(actor, profile.audit()), makes);
  }
}
