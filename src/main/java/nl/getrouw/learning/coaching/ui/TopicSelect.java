package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.select.Select;
import nl.getrouw.learning.growth.Topic;

/** One of the ingredients, or none. */
final class TopicSelect extends Select<Topic> {

  TopicSelect(String label) {
    setLabel(label);
    setItems(Topic.values());
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(getTranslation("coaching.topic.none"));
    setItemLabelGenerator(
        topic ->
            topic == null ? getTranslation("coaching.topic.none") : getTranslation(topic.key()));
  }
}
