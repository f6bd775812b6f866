package se.farled.router.knowledge;

/** Hears of each new {@link KnowledgeBase}, for instance to build an index; every bean of this type is called. */
public interface KnowledgeWatcher {

    /**
     * Called on the reading thread, right after {@link Knowledge#current()} gives the same state. While the log is
     * first read, it is called once, at its end. What it throws is logged and stops nobody else.
     */
    void changed(KnowledgeBase newest);
}
