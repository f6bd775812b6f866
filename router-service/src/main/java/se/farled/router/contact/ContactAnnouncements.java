package se.farled.router.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells others what happened to a contact, in order; heard if and only if the transaction commits. */
public interface ContactAnnouncements {

    /**
     * Announces the happenings; their sequence numbers follow on {@code after}.
     *
     * @param contact the contact as the last of them left it
     * @param after how many events were told of it before
     * @param cause id of the event that caused them; null for a person's act
     */
    void announce(Contact contact, long after, List<Happening> happenings, @Nullable String cause);
}
