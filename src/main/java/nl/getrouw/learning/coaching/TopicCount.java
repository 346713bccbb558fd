package nl.getrouw.learning.coaching;

import nl.getrouw.learning.growth.Topic;

/** How often an ingredient was the topic in a quarter, over all teams that somebody oversees. */
public record TopicCount(Topic topic, Figure figure) {}
