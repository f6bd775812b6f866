package se.farled.router.erasure;

import java.time.Instant;

/** The cases that came of handovers, as their owners tell. */
public interface OwnersCases {

    /** A case stands for that question; known already, nothing changes. */
    void opened(String caseId, String questionId);

    /** Nothing more is owed. */
    void closed(String caseId, Instant at);
}
