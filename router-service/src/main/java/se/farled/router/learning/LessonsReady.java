package se.farled.router.learning;

/** Told once in the service, when all lessons that the log held at the start count. */
public record LessonsReady(int lessons) {}
