package se.farled.router.desk;

/** How something that an advisor asked of the desk went: done, or refused for a reason that has a name. */
public sealed interface DeskResult<T> {

    /** It is done. */
    record Done<T>(T value) implements DeskResult<T> {}

    /** There is no such contact. */
    record Unknown<T>() implements DeskResult<T> {}

    /** Another advisor holds it. */
    record TakenByOther<T>() implements DeskResult<T> {}

    /** The advisor does not hold it (any more). */
    record NotYours<T>() implements DeskResult<T> {}

    /** It is closed. */
    record AlreadyClosed<T>() implements DeskResult<T> {}

    /** It can no longer be undone, or not by this advisor. */
    record CannotUndo<T>() implements DeskResult<T> {}

    /** What was told is not enough or does not fit; {@code field} names the place, {@code reason} is a word. */
    record Refused<T>(String field, String reason, String detail) implements DeskResult<T> {}
}
