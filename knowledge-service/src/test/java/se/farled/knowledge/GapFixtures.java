package se.farled.knowledge;

import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.GapKind;

/** Gaps for tests, on the topic "swing". */
public final class GapFixtures {

    public static final Gap.Closing ANSWER = new Gap.Closing(MONDAY_NOON.plus(Duration.ofHours(3)), "art-swing", "Ring parkmästaren.");

    private GapFixtures() {}

    public static Gap gapOwedBy(String organisationId, String id, Instant reportedAt, Gap.@Nullable Closing closing) {
        return new Gap(id, 1, GapKind.WRONG, organisationId, "swing", "art-swing", "contact-" + id, "Står det rätt om gungan?",
                reportedAt, reportedAt.plus(Duration.ofHours(48)), closing);
    }
}
