package se.farled.cases.handling;

/** Tells the rest of the city what happened to a case; part of the surrounding transaction. */
public interface CaseAnnouncements {

    /** Announces it; {@code sequence} counts the case's events from 1. */
    void announce(CaseEvent event, long sequence);
}
