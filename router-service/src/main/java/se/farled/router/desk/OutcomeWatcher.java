package se.farled.router.desk;

import java.util.List;
import se.farled.router.contact.Contact;

/** Hears what the desk settled, within the transaction that settles it; every bean of this type is called. */
public interface OutcomeWatcher {

    /** That advisor closed the contact, with these questions. */
    void finished(Contact contact, List<SettledQuestion> questions, String advisorId);

    /** The outcomes of these questions no longer hold. */
    void withdrawn(List<String> questionIds);
}
