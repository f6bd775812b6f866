package se.farled.cases.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where cases are kept. */
public interface Cases {

    /** The case with that id. */
    Optional<Case> find(UUID caseId);

    /** The same, held against other changes until the transaction ends. */
    Optional<Case> lock(UUID caseId);

    /** The case opened for that question, held against other changes until the transaction ends. */
    Optional<Case> lockByQuestion(UUID questionId);

    /** Cases that fit, newest first, 500 at most. */
    List<Case> matching(CaseQuery query);

    /** A number for a new case: its year and a count. Gaps are possible, the same number twice is not. */
    String nextNumber(int year);

    /** Keeps a new case; false when the question has one already. */
    boolean add(Case fresh);

    /** Keeps a changed case. */
    void update(Case changed);

    /** The next number for an event of that case, from 1, without gaps. */
    long nextSequence(UUID caseId);

    /** Adds a line to the case's history. */
    void remember(Case subject, String what, Instant at);

    /** What happened to the case, oldest first. */
    List<Entry> history(UUID caseId);

    /** One line of a case's history; {@code what} is an event's name in the published language. */
    record Entry(Instant at, String what, String organisationId) {}
}
