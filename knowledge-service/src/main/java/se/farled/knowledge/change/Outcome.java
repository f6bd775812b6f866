package se.farled.knowledge.change;

import java.util.List;

/** What came of a wish to change something: it was done, or refused for one of these reasons. */
public sealed interface Outcome<T> {

    /** Done; this is how it is now. */
    record Done<T>(T now) implements Outcome<T> {}

    /** There is no such thing. */
    record Missing<T>() implements Outcome<T> {}

    /** It belongs to somebody else. */
    record Forbidden<T>(String reason) implements Outcome<T> {}

    /** Somebody changed it in between; this is its version now. */
    record Stale<T>(long version) implements Outcome<T> {}

    /** It cannot be taken as it is. */
    record Invalid<T>(List<Violation> violations) implements Outcome<T> {}
}
