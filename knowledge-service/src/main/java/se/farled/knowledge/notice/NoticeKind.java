package se.farled.knowledge.notice;

/** What kind of thing the public is told. */
public enum NoticeKind {
    UNKNOWN, PLANNED_OUTAGE, DECISION, EVENT, CRISIS, CAMPAIGN, MASS_MAILING
}
