package se.farled.router.erasure;

/** Hears that a contact's words are erased, within the transaction that does it, and erases its own trace of them. */
public interface ErasureWatcher {

    /** Nothing of that contact's words may be kept. */
    void erased(String contactId);
}
