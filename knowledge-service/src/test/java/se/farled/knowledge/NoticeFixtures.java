package se.farled.knowledge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;

/** Notices for tests, of the organisation "parks" on the topic "swing". */
public final class NoticeFixtures {

    public static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");

    public static final Briefing BRIEFING = new Briefing("Alla gungor byts.", MONDAY_NOON, MONDAY_NOON.plus(Duration.ofDays(1)), 40,
            List.of(new Briefing.Question("Vår gunga då?", "Den byts på tisdag.", "Our swing?", "On Tuesday.")),
            new Briefing.KnowsMore("parks", "parkmästaren", "040-628 04 61", "8–16"));

    private NoticeFixtures() {}

    /** Holds for twelve hours from then. */
    public static Message messagePublicAt(Instant publicAt) {
        return new Message("parks", NoticeKind.PLANNED_OUTAGE, "Gungorna byts ut", "New swings", "Alla gungor byts i veckan.",
                publicAt, publicAt.plus(Duration.ofHours(12)), List.of("swing"), List.of("Norra Kajen"),
                "https://fyrhamn.example/nyheter/gungor", true, "surge-1");
    }

    public static Notice noticeIn(NoticeState state) {
        return new Notice("ntc-swings", 1, messagePublicAt(MONDAY_NOON), state);
    }
}
