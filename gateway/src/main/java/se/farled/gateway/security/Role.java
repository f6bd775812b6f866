package se.farled.gateway.security;

/** What somebody signed in may do. */
public enum Role {
    /** Answers contacts at the desk. */
    ADVISOR,
    /** Leads the contact centre: all that an advisor may, and the figures. */
    LEAD,
    /** Registers visits. */
    RECEPTION,
    /** The telephone exchange, which reports what happens to calls. */
    TELEPHONY,
    /** Answers for one organisation: its cases and articles. */
    EDITOR,
    /** A resident: not signed in. */
    RESIDENT
}
