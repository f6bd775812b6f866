package se.farled.router.knowledge;

/** Where the newest {@link KnowledgeBase} is asked for. */
public interface Knowledge {

    /** The newest complete state; never null, {@link KnowledgeBase#EMPTY} before the log was read. */
    KnowledgeBase current();
}
