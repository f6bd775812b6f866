package se.farled.router.contact;

/** The way a contact came in. */
public enum Channel {
    UNKNOWN, PHONE, EMAIL, WEB, WALK_IN
}
