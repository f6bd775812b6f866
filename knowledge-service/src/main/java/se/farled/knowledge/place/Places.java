package se.farled.knowledge.place;

import se.farled.knowledge.change.Store;

/** The places that are known. */
public interface Places extends Store<Place> {}
