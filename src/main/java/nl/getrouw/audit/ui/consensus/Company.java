package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.ConsensusPage.Rater;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.PersonAvatar;

/** Which auditors have the page open: "Jullie zijn er allebei". */
final class Company extends Composite<Span> {

  /** How often a page says that it is open, and after how long silence means it is not. */
  static final Duration CALLS = Duration.ofSeconds(15);

  private static final Duration SILENCE = CALLS.multipliedBy(2).plusSeconds(10);

  private final List<Rater> raters;
  private final PersonId me;
  private final Map<PersonId, Instant> heard = new HashMap<>();

  Company(List<Rater> raters, PersonId me) {
    this.raters = raters;
    this.me = me;
    getContent().addClassName("gt-people");
    getContent().getElement().setAttribute("role", "status");
    show();
  }

  /** Somebody said to be here; returns whether that is news. */
  boolean arrived(PersonId person, Instant now) {
    boolean news = heard.put(person, now) == null;
    if (news) {
      show();
    }
    return news && !person.equals(me);
  }

  void left(PersonId person) {
    if (heard.remove(person) != null) {
      show();
    }
  }

  /** Drops whoever has not been heard for a while. */
  void forgetSilent(Instant now) {
    if (heard.values().removeIf(last -> last.plus(SILENCE).isBefore(now))) {
      show();
    }
  }

  private void show() {
    List<Rater> here =
        raters.stream()
            .filter(rater -> rater.person().equals(me) || heard.containsKey(rater.person()))
            .toList();
    Span avatars = new Span();
    avatars.addClassName("gt-avatars");
    here.forEach(rater -> avatars.add(new PersonAvatar(rater.name())));
    Span words = new Span(words(here.size()));
    words.addClassName("gt-hide-narrow");
    getContent().removeAll();
    getContent().add(avatars, words);
  }

  private String words(int here) {
    if (here <= 1) {
      return getTranslation("consensus.company.alone");
    }
    return here == raters.size()
        ? getTranslation("consensus.company.all", here)
        : getTranslation("consensus.company.some", here, raters.size());
  }
}
