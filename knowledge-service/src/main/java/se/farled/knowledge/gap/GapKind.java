package se.farled.knowledge.gap;

/** What is wrong with what the knowledge base says. */
public enum GapKind {
    NOT_IN_BASE, WRONG, UNCLEAR
}
