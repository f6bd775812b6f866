package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.router.fixtures.ANotice.aNotice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Arrival;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Content;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.fixtures.Desk;
import se.farled.router.matching.Stems;
import se.farled.router.matching.WordShares;

class SurgesInUseTest {

    private final Desk desk = new Desk();
    private final InMemorySurges surges = new InMemorySurges(desk.contacts);
    private final InMemorySigns signs = new InMemorySigns(surges);
    private final Told told = new Told();
    private final NormalNow normal = new NormalNow(signs, desk.knowledge, () -> 10, desk.clock);
    private final SurgeMatter matter = new SurgeMatter(desk.knowledge);
    private final DetectSurges detect = new DetectSurges(signs, surges, told, normal, matter, desk.clock);
    private final FollowSurges follow = new FollowSurges(signs, surges, told, normal, matter, desk.clock);
    private final WordShares shares = new WordShares(desk.knowledge, Stems.NONE);
    private final FindWords words = new FindWords(signs, surges, told, desk.contacts,
            new CommonWords(shares, new PlainWording(desk.knowledge, shares)), matter, desk.clock);
    private final ReceiveContact receive = new ReceiveContact(desk.router, desk.chronicle, new NoteContacts(signs, detect, desk.clock), desk.clock);

    @BeforeEach
    void learnt() {
        normal.learn();
    }

    @Test
    void theFifthContactWithinMinutesIsOneTaskToTheOwner() {
        // When
        contacts(4);
        List<Surge> beforeTheFifth = List.copyOf(told.detected);
        contacts(4);

        // Then
        assertThat(beforeTheFifth).isEmpty();
        assertThat(told.detected).hasSize(1);
        Surge surge = told.detected.getFirst();
        assertThat(surge.topicId()).isEqualTo("lekplats");
        assertThat(surge.organisationId()).isEqualTo("stadsbyggnad");
        assertThat(surge.detected().count()).isEqualTo(5);
        assertThat(surge.contactIds()).hasSize(3);
        assertThat(surge.covered()).isFalse();
    }

    @Test
    void whatIsNormalForATopicIsKnownAsSoonAsTheTopicIs() {
        // Given
        NormalNow atStart = new NormalNow(signs, desk.knowledge, () -> 10, desk.clock);
        Instant now = desk.clock.instant();

        // When
        atStart.followTopics();

        // Then
        assertThat(atStart.current().expected("lekplats", now, now.plusSeconds(3600)))
                .isEqualTo(normal.current().expected("lekplats", now, now.plusSeconds(3600)));
    }

    @Test
    void aBriefingInForceCoversIt() {
        // Given
        desk.knowledge.tells(aNotice("ntc-1").on("lekplats").briefed("Gungorna byts.").build());

        // When
        contacts(5);

        // Then
        assertThat(told.detected).singleElement().satisfies(surge -> {
            assertThat(surge.covered()).isTrue();
            assertThat(surge.noticeId()).isEqualTo("ntc-1");
        });
    }

    @Test
    void aNoticeWhoseBriefingIsOwedIsNamedAndCoversNothing() {
        // Given
        desk.knowledge.tells(aNotice("ntc-1").on("lekplats").build());

        // When
        contacts(5);

        // Then
        assertThat(told.detected).singleElement().satisfies(surge -> {
            assertThat(surge.covered()).isFalse();
            assertThat(surge.noticeId()).isEqualTo("ntc-1");
        });
    }

    @Test
    void theBriefingThatComesAnswersItOnceForThoseWhoWaitAndThoseWhoLeftAnAddress() {
        // Given
        String waits = contact(null);
        String asked = contact("anna@example.org");
        String gone = contact(null);
        contacts(2);
        finish(asked);
        finish(gone);
        desk.knowledge.tells(aNotice("ntc-1").on("lekplats").briefed("Gungorna byts.").build());

        // When
        follow.open().forEach(follow::follow);
        follow.open().forEach(follow::follow);

        // Then
        assertThat(told.answered).hasSize(1);
        assertThat(told.answered.getFirst()).contains(waits, asked).doesNotContain(gone);
    }

    @Test
    void aNoticeMadeForTheSurgeAnswersItWhateverItsTopic() {
        // Given
        contacts(5);
        desk.knowledge.tells(aNotice("ntc-1").answering(told.detected.getFirst().surgeId()).briefed("Gungorna byts.").build());

        // When
        follow.open().forEach(follow::follow);

        // Then
        assertThat(told.answered).hasSize(1);
    }

    @Test
    void itIsOverAfterAnHourAndAHalfOfCalmAndDoesNotFlap() {
        // Given
        contacts(6);

        // When
        pass(Duration.ofMinutes(50));
        List<Surge> early = surges.open();
        contacts(4);
        pass(Duration.ofMinutes(59));
        List<Surge> afterMore = surges.open();
        pass(Duration.ofMinutes(35));
        contacts(2);

        // Then
        assertThat(early).hasSize(1);
        assertThat(afterMore).hasSize(1);
        assertThat(surges.open()).isEmpty();
        assertThat(told.ended).isEqualTo(1);
        assertThat(told.detected).hasSize(1);
    }

    @Test
    void aSecondSurgeOnTheTopicIsAnother() {
        // Given
        contacts(5);
        pass(Duration.ofMinutes(95));

        // When
        contacts(5);

        // Then
        assertThat(told.detected).hasSize(2);
        assertThat(told.detected.get(0).surgeId()).isNotEqualTo(told.detected.get(1).surgeId());
    }

    @Test
    void aWordThatContactsOfNoTopicShareIsASurgeOfTheContactCentreAndGrows() {
        // Given
        looseContacts("hela gatan luktar svavel i dag", "svavel i luften vad är det", "luktar svavel här ute",
                "konstig lukt av svavel överallt", "undrar när det öppnar");

        // When
        words.look();
        List<Surge> beforeTheFifth = List.copyOf(told.detected);
        looseContacts("är lukten av svavel farlig");
        words.look();
        looseContacts("fortfarande svavel");
        words.look();

        // Then
        assertThat(beforeTheFifth).isEmpty();
        assertThat(told.detected).singleElement().satisfies(surge -> {
            assertThat(surge.words()).startsWith("svavel");
            assertThat(surge.topicId()).isNull();
            assertThat(surge.detected().count()).isEqualTo(5);
            assertThat(signs.between(surge.subject(), Instant.EPOCH, desk.clock.instant())).hasSize(6);
        });
    }

    @Test
    void aNameThatManySignWithIsNoWord() {
        // Given
        looseContacts("hej jag undrar Mvh Svante", "när är det Mvh Svante", "hur då Mvh Svante", "vad nu Mvh Svante", "ja tack Mvh Svante",
                "nej tack Mvh Svante");

        // When
        words.look();

        // Then
        assertThat(told.detected).isEmpty();
    }

    private void looseContacts(String... texts) {
        for (String text : texts) {
            desk.clock.pass(Duration.ofSeconds(20));
            String id = UUID.randomUUID().toString();
            receive.on(new Arrival(id, id, null, Channel.WEB, "/kontakt", desk.clock.instant(), "sv", null, null, null,
                    new Content(null, text, null, null, List.of())), null);
        }
    }

    private void contacts(int count) {
        for (int n = 0; n < count; n++) {
            contact(null);
        }
    }

    private String contact(String email) {
        desk.clock.pass(Duration.ofSeconds(20));
        String id = UUID.randomUUID().toString();
        receive.on(new Arrival(id, id, null, Channel.WEB, "/kontakt", desk.clock.instant(), "sv", null, "lekplats", null,
                new Content(null, "Gungan är trasig", email == null ? null : new Content.Sender(null, email, null), null, List.of())), null);
        return id;
    }

    private void finish(String contactId) {
        desk.take.one(contactId, "anna");
        desk.finish.finish(contactId, "anna", List.of(new se.farled.router.desk.QuestionDraft(
                "lekplats", se.farled.router.desk.Outcome.ANSWERED, null, null, null, null)));
    }

    /** A minute at a time, as the sweep looks. */
    private void pass(Duration time) {
        for (long minute = 0; minute < time.toMinutes(); minute++) {
            desk.clock.pass(Duration.ofMinutes(1));
            follow.open().forEach(follow::follow);
        }
    }

    private static class Told implements SurgeAnnouncements {

        final List<Surge> detected = new ArrayList<>();
        final List<List<String>> answered = new ArrayList<>();
        int ended;

        @Override
        public void detected(Surge surge) {
            detected.add(surge);
        }

        @Override
        public void answered(Surge surge, String noticeId, Instant at, List<String> contactIds) {
            answered.add(contactIds);
        }

        @Override
        public void ended(Surge surge, Instant at) {
            ended++;
        }
    }
}
