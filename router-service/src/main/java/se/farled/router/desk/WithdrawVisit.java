package se.farled.router.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Abandoned;
import se.farled.router.contact.Change;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Waiting;

/** The reception takes back a visit that was just registered: by mistake, or the visitor left at once. It ends as one who left. */
@Service
public class WithdrawVisit {
    /** For how long it is a slip of the hand; later the visitor has a number and a place that are theirs. */
    static final Duration WITHIN = Duration.ofMinutes(2);

    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Clock clock;

    public WithdrawVisit(Contacts contacts, Chronicle chronicle, Clock clock) {
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Takes it back, unless somebody took it or it is too late. */
    @Transactional
    public DeskResult<Contact> withdraw(String contactId) {
        Instant now = clock.instant();
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Waiting waiting when justRegistered(waiting, now) -> new DeskResult.Done<>(chronicle.write(left(waiting, now), null));
            default -> new DeskResult.CannotUndo<>();
        };
    }

    private static boolean justRegistered(Waiting waiting, Instant now) {
        return waiting.facts().channel() == Channel.WALK_IN && !now.isAfter(waiting.facts().arrivedAt().plus(WITHIN));
    }

    private static Change left(Waiting waiting, Instant now) {
        return new Change(new Abandoned(waiting.facts()),
                List.of(new Happening.Abandoned(now, Duration.between(waiting.facts().arrivedAt(), now))));
    }
}
