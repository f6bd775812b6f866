package se.farled.knowledge.organisation;

import se.farled.knowledge.change.Store;

/** The owners that are known. */
public interface Organisations extends Store<Organisation> {}
