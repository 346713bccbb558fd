package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.learning.coaching.CoachingHours;
import nl.getrouw.learning.coaching.Figure;
import nl.getrouw.learning.coaching.TopicCount;

/** What teams got this quarter, and what it was about. */
final class TeamHoursTable extends Composite<Card> {

  private final CoachWords words;

  TeamHoursTable(List<CoachingHours> hours, List<TopicCount> topics, CoachWords words) {
    this.words = words;
    getContent().intro(words.text("coaching.small"));
    getContent()
        .with(
            Tables.of(
                words.text("coaching.byTeam"),
                List.of(
                    words.text("coaching.team"),
                    words.text("coaching.kind"),
                    words.text("coaching.load.held")),
                hours.stream()
                    .map(
                        one ->
                            List.of(
                                one.team().name(),
                                words.kind(one.kind()),
                                LoadTable.figure(one.figure(), words)))
                    .toList()));
    if (!topics.isEmpty()) {
      getContent()
          .with(
              Tables.of(
                  words.text("coaching.byTopic"),
                  List.of(words.text("coaching.topic"), words.text("coaching.byTopic.sessions")),
                  topics.stream().map(this::row).toList()));
    }
  }

  @Override
  protected Card initContent() {
    return new Card(words.text("coaching.byTeam"));
  }

  private List<String> row(TopicCount one) {
    return List.of(
        words.text(one.topic().key()),
        switch (one.figure()) {
          case Figure.Shown shown -> String.valueOf(shown.sessions());
          case Figure.TooFew() -> words.text("coaching.tooFew.short");
        });
  }
}
