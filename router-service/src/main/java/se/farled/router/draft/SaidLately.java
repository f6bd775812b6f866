package se.farled.router.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.farled.router.contact.Content;

/** What residents said lately. */
public interface SaidLately {

    /** The words of contacts that arrived after that time and are not on those topics, newest first. */
    List<Content> since(Instant after, Collection<String> butTopics, int most);
}
