package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.getrouw.guest.TopicNote;
import nl.getrouw.guest.Topics;
import nl.getrouw.guest.VoiceWords;
import nl.getrouw.guest.Voices;
import nl.getrouw.guest.Voices.Line;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** Large differences as topics for the feedback talk, with a note by who leads it. */
final class TopicsCard extends Composite<Card> {

  TopicsCard(
      Voices voices, Map<String, BigDecimal> agreed, Topics topics, CurrentUser currentUser) {
    VoiceWords words =
        new VoiceWords(voices, agreed, UI.getCurrentOrThrow()::getTranslation, Formats.current());
    List<Line> different = voices.differences(agreed);
    if (different.isEmpty()) {
      getContent().intro(getTranslation("guest.topics.none"));
      return;
    }
    Actor actor = currentUser.actor();
    boolean writes = topics.mayWrite(actor, voices.audit());
    Map<String, TopicNote> notes = topics.of(actor, voices.audit());
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-topics", "gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Line line : different) {
      list.add(
          new ListItem(
              new TopicLine(
                  words,
                  line,
                  new TopicLine.Notes(topics, currentUser, voices.audit(), writes),
                  notes.get(line.domain().code()))));
    }
    getContent().intro(getTranslation("guest.topics.intro")).with(list);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("guest.topics.headline"));
  }
}
