package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.learning.growth.Topic;

/** What the coach's own sessions of this quarter were about. */
final class TopicsSection extends Composite<Section> {

  TopicsSection(Map<Topic, Integer> topics, CoachWords words) {
    int all = topics.values().stream().mapToInt(Integer::intValue).sum();
    Span count = new Span(words.text("coaching.topics.count", all));
    count.addClassName("gt-caption");
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-topicchips");
    list.getElement().setAttribute("role", "list");
    topics.forEach((topic, times) -> list.add(chip(topic, times, words)));
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(new SectionHead(words.text("coaching.topics"), count), list);
  }

  private static ListItem chip(Topic topic, int times, CoachWords words) {
    Span number = new Span(String.valueOf(times));
    number.addClassName("gt-strong");
    ListItem chip =
        new ListItem(
            new IngredientTile(IngredientLook.of(topic.code())).small(),
            new Span(words.text(topic.key())),
            number);
    chip.addClassName("gt-topicchip");
    return chip;
  }
}
