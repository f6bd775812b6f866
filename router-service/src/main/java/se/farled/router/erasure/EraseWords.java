package se.farled.router.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Change;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Happening;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.Topic;

/** Forgets residents' words once nobody needs them, and tells so: whoever keeps more of them erases its own. */
@Service
public class EraseWords {

    private static final int AT_A_TIME = 200;

    private final KeptWords words;
    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Knowledge knowledge;
    private final List<ErasureWatcher> watchers;
    private final Clock clock;

    public EraseWords(KeptWords words, Contacts contacts, Chronicle chronicle, Knowledge knowledge, List<ErasureWatcher> watchers,
            Clock clock) {
        this.words = words;
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.knowledge = knowledge;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Contacts settled for longer than that, to be {@link #erase}d. */
    public List<String> settledFor(Duration kept) {
        return words.settledBefore(clock.instant().minus(kept), AT_A_TIME);
    }

    /** Contacts on topics under secrecy that are settled and can no longer be undone. */
    public List<String> secret() {
        Set<String> secret = knowledge.current().topics().values().stream()
                .filter(Topic::secrecy).map(Topic::topicId).collect(Collectors.toSet());
        return secret.isEmpty() ? List.of()
                : words.settledBefore(clock.instant().minus(Closed.UNDO), secret, AT_A_TIME);
    }

    /** Forgets the words of that contact. One transaction a contact. */
    @Transactional
    public void erase(String contactId) {
        Instant now = clock.instant();
        contacts.lock(contactId).ifPresent(contact -> {
            chronicle.write(new Change(contact, List.of(new Happening.Erased(now))), null);
            words.erase(contactId, now);
            watchers.forEach(watcher -> watcher.erased(contactId));
        });
    }
}
