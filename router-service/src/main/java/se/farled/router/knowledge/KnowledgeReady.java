package se.farled.router.knowledge;

/** Told once in the service, when all that the log held at the start is known: from now on contacts can be routed. */
public record KnowledgeReady(long version) {}
