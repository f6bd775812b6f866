package se.farled.router.desk;

import java.time.Instant;
import java.util.List;

/** Where the questions' outcomes are kept. */
public interface Questions {

    /** Keeps the questions of a contact. */
    void add(String contactId, List<SettledQuestion> questions);

    /** The contact's questions whose outcome holds, in the order they were told. */
    List<SettledQuestion> of(String contactId);

    /** From now on no outcome of that contact holds; gives the ids of those that did. */
    List<String> withdraw(String contactId, Instant at);
}
