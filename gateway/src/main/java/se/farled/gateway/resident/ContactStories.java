package se.farled.gateway.resident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a contact. */
public interface ContactStories {
    /** What is known. */
    Told of(UUID contactId);

    /** What can be said of it. */
    sealed interface Told {
        /** The router has it. */
        record Known(ContactStory story) implements Told {
        }

        /** Handed in, and not read by the router yet. */
        record OnItsWay() implements Told {
        }

        /** Cannot be told right now; the contact is safe all the same. */
        record NotNow() implements Told {
        }
    }

    /** The story where there is one. */
    default @Nullable ContactStory known(UUID contactId) {
        return of(contactId) instanceof Told.Known known ? known.story() : null;
    }
}
