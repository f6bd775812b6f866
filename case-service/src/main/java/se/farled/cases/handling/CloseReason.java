package se.farled.cases.handling;

/** Why a case is closed. */
public enum CloseReason {
    /** The organisation did what was promised. */
    SOLVED,
    /** The contact centre took the handover back. */
    WITHDRAWN
}
