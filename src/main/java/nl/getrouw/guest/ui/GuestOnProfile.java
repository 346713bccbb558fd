package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.ui.profile.ProfileContribution;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.Topics;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What guests say beside the auditors, on the profile of a final audit. */
@org.springframework.stereotype.Component
class GuestOnProfile implements ProfileContribution {

  private final GuestRounds rounds;
  private final Topics topics;
  private final CurrentUser currentUser;

  GuestOnProfile(GuestRounds rounds, Topics topics, CurrentUser currentUser) {
    this.rounds = rounds;
    this.topics = topics;
    this.currentUser = currentUser;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Component> cards(Actor actor, Profile profile) {
    Voices voices = rounds.voices(actor, profile.audit());
    if (voices.groups().isEmpty()) {
      return List.of();
    }
    if (!voices.areHeard()) {
      return List.of(tooFew());
    }
    Map<String, BigDecimal> agreed = VoiceWords.agreed(profile);
    return List.of(
        new Card().with(new VoicesFigure(voices, agreed)),
        new TopicsCard(voices, agreed, topics, currentUser));
  }

  private static Component tooFew() {
    Card card = new Card();
    return card.with(
        new EmptyState(
            "users-round",
            card.getTranslation("guest.profile.few.headline"),
            card.getTranslation("guest.profile.few")));
  }
}
