package se.farled.knowledge.topic;

import se.farled.knowledge.change.Store;

/** The topics that are known. */
public interface Topics extends Store<Topic> {}
