package se.farled.router.policy;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The lead sets other thresholds; they hold from the next decision on. Who did it is not kept, when is. */
@Service
public class ChangePolicy {

    private static final Logger LOG = LoggerFactory.getLogger(ChangePolicy.class);

    private final Policies policies;
    private final KeptPolicy kept;
    private final Clock clock;

    public ChangePolicy(Policies policies, KeptPolicy kept, Clock clock) {
        this.policies = policies;
        this.kept = kept;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {}

    /** It holds. */
    public record Changed(Policy policy) implements Result {}

    /** Somebody else changed the policy meanwhile; that one holds. */
    public record Stale(Policy present) implements Result {}

    /** That value is no probability. */
    public record Refused(String field) implements Result {}

    /** Changes the policy that was read at that version. */
    public Result change(long expected, Thresholds thresholds) {
        Optional<String> invalid = thresholds.invalid();
        if (invalid.isPresent()) {
            return new Refused(invalid.get());
        }
        Policy present = kept.reread();
        Policy next = new Policy(present.version() + 1, thresholds, clock.instant());
        if (present.version() != expected || !policies.add(next)) {
            return new Stale(kept.reread());
        }
        LOG.atInfo().addKeyValue("version", next.version()).log("The thresholds were changed");
        return new Changed(kept.reread());
    }
}
