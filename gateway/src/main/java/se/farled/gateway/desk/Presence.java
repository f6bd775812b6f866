package se.farled.gateway.desk;

/** What an advisor says of themselves. Nobody else sees it and nothing is counted: nothing is pushed to a desk anyway. */
public enum Presence {
    READY, NOT_NOW, WRITING
}
