package se.farled.router.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.router.routing.Routing;

/** Where contacts are kept. All methods work in the caller's transaction where there is one. */
public interface Contacts {

    /** Adds a contact with its content and first routing; false, and nothing is added, when its id is known. */
    boolean add(Contact contact, Content content, Routing routing);

    /** The contact as it is now. */
    Optional<Contact> find(String contactId);

    /** The contact, kept from everyone else until the transaction ends. */
    Optional<Contact> lock(String contactId);

    /** The contact's new state; {@link #lock} it before. */
    void save(Contact contact);

    /** The lease counted anew, when that advisor holds the contact; false when not. */
    boolean renew(String contactId, String advisorId, Instant leaseUntil);

    /** What the resident said and told of themselves. */
    Content content(String contactId);

    /** Keeps other content instead. */
    void saveContent(String contactId, Content content);

    /** Keeps what an advisor wrote down and matched by: personal content. Nothing, when the content is erased. */
    void note(String contactId, String words);

    /** The resident's own words, of a call what was last noted of it; empty for none. */
    String words(String contactId);

    /** The newest decision. */
    Optional<Routing> routing(String contactId);

    /** Keeps a newer decision. */
    void saveRouting(String contactId, Routing routing);

    /** All contacts of a journey, oldest arrival first. */
    List<Station> journey(String rootContactId);

    /** One contact of a journey in short. */
    record Station(String contactId, Channel channel, Instant receivedAt, ContactState state,
            @Nullable String topicId) {}
}
