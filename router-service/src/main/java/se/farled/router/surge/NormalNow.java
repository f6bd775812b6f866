package se.farled.router.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;

/** What is normal, learnt anew each hour from the contacts of the last eight weeks. */
@Service
public class NormalNow {

    private static final Duration REMEMBERED = Duration.ofDays(56);
    /** A contact is late when its mailbox or exchange was out of reach: the hour before waits for it. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Signs signs;
    private final Knowledge knowledge;
    private final CityVolume volume;
    private final Clock clock;
    private volatile Normal normal;
    private volatile int topics;

    public NormalNow(Signs signs, Knowledge knowledge, CityVolume volume, Clock clock) {
        this.signs = signs;
        this.knowledge = knowledge;
        this.volume = volume;
        this.clock = clock;
        this.normal = Normal.learnt(volume.contactsPerDay(), 1, java.util.List.of());
    }

    /** The newest that was learnt. */
    public Normal current() {
        return normal;
    }

    /** Learns when topics have come or gone: a new one's share of the city is what they leave it. */
    public void followTopics() {
        if (knowledge.current().topics().size() != topics) {
            learn();
        }
    }

    /** Learns from all hours that are over. */
    public void learn() {
        Instant until = clock.instant().minus(LATE).truncatedTo(ChronoUnit.HOURS);
        topics = knowledge.current().topics().size();
        normal = Normal.learnt(volume.contactsPerDay(), Math.max(1, topics),
                signs.counted(until.minus(REMEMBERED), until));
        signs.forget(until.minus(REMEMBERED.multipliedBy(2)));
    }
}
