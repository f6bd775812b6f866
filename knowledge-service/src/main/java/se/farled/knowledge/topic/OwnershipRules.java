package se.farled.knowledge.topic;

import se.farled.knowledge.change.Store;

/** The ownership rules, one for each topic, by its id. */
public interface OwnershipRules extends Store<OwnershipRule> {}
