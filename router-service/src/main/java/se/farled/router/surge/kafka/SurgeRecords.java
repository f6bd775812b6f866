package se.farled.router.surge.kafka;

import java.time.Instant;
import java.util.List;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.router.surge.Surge;

/** Surges in the published language. */
final class SurgeRecords {

    private SurgeRecords() {}

    static SurgeDetected detected(Surge surge) {
        Surge.Detected seen = surge.detected();
        return SurgeDetected.newBuilder().setSurgeId(surge.surgeId()).setSequence(surge.sequence()).setDetectedAt(seen.at())
                .setTopicId(surge.topicId()).setWords(surge.words()).setOrganisationId(surge.organisationId())
                .setCount(seen.count()).setExpected(seen.expected()).setWindowMinutes(seen.windowMinutes())
                .setCovered(surge.covered()).setNoticeId(surge.noticeId()).setContactIds(surge.contactIds()).build();
    }

    static SurgeAnswered answered(Surge surge, String noticeId, Instant at, List<String> contactIds) {
        return SurgeAnswered.newBuilder().setSurgeId(surge.surgeId()).setSequence(surge.sequence()).setAnsweredAt(at)
                .setNoticeId(noticeId).setContactIds(contactIds).build();
    }
}
