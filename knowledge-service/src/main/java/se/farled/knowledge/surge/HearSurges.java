package se.farled.knowledge.surge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the router tells of surges; what was heard before is passed over. */
@Service
public class HearSurges {

    private static final Logger LOG = LoggerFactory.getLogger(HearSurges.class);

    private final Surges surges;
    private final SurgeTerm term;

    public HearSurges(Surges surges, SurgeTerm term) {
        this.surges = surges;
        this.term = term;
    }

    /** A surge began. */
    @Transactional
    public void detected(String surgeId, long sequence, @Nullable String topicId, List<String> words, @Nullable String organisationId,
            int count, double expected, int windowMinutes, boolean covered, Instant detectedAt) {
        if (surges.find(surgeId).isPresent()) {
            return;
        }
        surges.save(new Surge(surgeId, sequence, topicId, words, organisationId, count, expected, windowMinutes, covered,
                detectedAt, detectedAt.plus(term.answerWithin()), null));
        LOG.atInfo().addKeyValue("surgeId", surgeId).addKeyValue("organisationId", organisationId).addKeyValue("covered", covered)
                .log("surge heard of");
    }

    /** A briefing answers it now, or it is over: nobody owes anything any more. */
    @Transactional
    public void settled(String surgeId, long sequence, Instant at) {
        surges.find(surgeId).filter(surge -> surge.sequence() < sequence).ifPresent(surge -> surges.save(surge.settled(sequence, at)));
    }
}
