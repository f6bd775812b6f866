package se.farled.knowledge.newsroom;

import java.net.URI;

/** A feed of the city's news, RSS or Atom. */
public record Feed(String feedId, URI url) {}
