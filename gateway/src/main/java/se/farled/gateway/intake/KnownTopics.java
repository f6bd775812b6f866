package se.farled.gateway.intake;

/** Which topics there are. */
public interface KnownTopics {

    /** True only when it is certain that there is no such topic. */
    boolean lacks(String topicId);
}
