package se.farled.gateway.intake;

/** The way a contact comes in. */
public enum Channel { PHONE, EMAIL, WEB, WALK_IN }
