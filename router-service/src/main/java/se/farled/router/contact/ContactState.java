package se.farled.router.contact;

/** Where a contact stands, as screens and stores name it. */
public enum ContactState {
    /** In the one order, to be taken next. */
    WAITING,
    /** With an advisor, at the desk or on the line. */
    TAKEN,
    /** Every question has its outcome. */
    CLOSED,
    /** The resident left before anyone took it. */
    ABANDONED,
    /** In the one order, without the line: the resident is to be called. */
    CALLBACK_WAITING,
    /** The line is closed and no outcome is told yet. */
    ENDED
}
