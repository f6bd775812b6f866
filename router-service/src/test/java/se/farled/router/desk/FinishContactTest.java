package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Held;
import se.farled.router.desk.FinishContact.Finished;
import se.farled.router.fixtures.ANotice;
import se.farled.router.fixtures.Desk;

class FinishContactTest {

    private final Desk desk = new Desk();
    private String id = "";

    @BeforeEach
    void annaHoldsAContact() {
        id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");
        desk.heard.forget();
    }

    @Test
    void eachQuestionIsToldWithItsOutcomeAndThenTheContactIsClosed() {
        // When
        DeskResult<Finished> finished = desk.finish.finish(id, "anna", List.of(
                new QuestionDraft("lekplats", Outcome.ANSWERED, "lekplats-fel", null, null, null),
                new QuestionDraft("lekplats", Outcome.HANDED_OVER, null, null, null, "vid fontänen"),
                new QuestionDraft("dott-djur", Outcome.REFERRED, null, null, "vatten", null),
                new QuestionDraft("dott-djur", Outcome.CALLBACK, null, null, "land", null)));

        // Then
        assertThat(finished).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.contact(id)).isInstanceOf(Closed.class);
        assertThat(desk.heard.names()).containsExactly("Answered", "HandedOver", "Referred", "CallbackPromised", "Closed");
        assertThat(desk.heard.newest(Happening.Answered.class).articleVersion()).isEqualTo(7);
        assertThat(desk.heard.newest(Happening.HandedOver.class).organisationId()).isEqualTo("stadsbyggnad");
        assertThat(desk.heard.newest(Happening.Referred.class).authorityId()).isEqualTo("lansstyrelsen");
        assertThat(desk.heard.newest(Happening.HandedOver.class).suggestedTopicId()).isEqualTo("lekplats");
    }

    @Test
    void whatANoticeAnsweredIsToldWithTheNotice() {
        // Given
        desk.knowledge.tells(ANotice.aNotice("ntc-1").on("lekplats").briefed("Lekplatsen är stängd").build());

        // When
        desk.finish.finish(id, "anna", List.of(new QuestionDraft("lekplats", Outcome.ANSWERED, null, "ntc-1", null, null, null)));

        // Then
        assertThat(desk.heard.newest(Happening.Answered.class).noticeId()).isEqualTo("ntc-1");
        assertThat(desk.order.of(id)).singleElement().extracting(SettledQuestion::noticeId).isEqualTo("ntc-1");
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.of("questions[0].topicId", "missing", draft(null, Outcome.ANSWERED, null, null, null)),
                Arguments.of("questions[0].topicId", "unknown", draft("rymden", Outcome.ANSWERED, null, null, null)),
                Arguments.of("questions[0].outcome", "missing", draft("lekplats", null, null, null, null)),
                Arguments.of("questions[0].articleId", "unknown", draft("lekplats", Outcome.ANSWERED, "x", null, null)),
                Arguments.of("questions[0].noticeId", "unknown",
                        new QuestionDraft("lekplats", Outcome.ANSWERED, null, "ntc-none", null, null, null)),
                Arguments.of("questions[0].ownerId", "unknown", draft("lekplats", Outcome.HANDED_OVER, null, "x", null)),
                Arguments.of("questions[0].ownerId", "outside", draft("lekplats", Outcome.HANDED_OVER, null, "lansstyrelsen", null)),
                Arguments.of("questions[0].ownerId", "inside", draft("lekplats", Outcome.REFERRED, null, null, null)),
                Arguments.of("questions[0].note", "secrecy", draft("skuld", Outcome.ANSWERED, null, null, "har skulder")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lacking")
    void aQuestionThatLacksWhatItsOutcomeNeedsIsRefusedByName(String field, String reason, QuestionDraft draft) {
        // When
        DeskResult<Finished> finished = desk.finish.finish(id, "anna", List.of(draft));

        // Then
        assertThat(finished).isInstanceOfSatisfying(DeskResult.Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.reason()).isEqualTo(reason);
        });
        assertThat(desk.contact(id)).isInstanceOf(Held.class);
    }

    @Test
    void aContactWithoutAQuestionIsNotFinished() {
        // When
        DeskResult<Finished> finished = desk.finish.finish(id, "anna", List.of());

        // Then
        assertThat(finished).isInstanceOf(DeskResult.Refused.class);
    }

    @Test
    void onlyTheHolderFinishes() {
        // When
        DeskResult<Finished> finished = desk.finish.finish(id, "bo", List.of(answered()));

        // Then
        assertThat(finished).isInstanceOf(DeskResult.NotYours.class);
    }

    @Test
    void undoGivesTheContactBackAndWithdrawsItsOutcomes() {
        // Given
        desk.finish.finish(id, "anna", List.of(answered()));
        String questionId = desk.order.of(id).getFirst().questionId();

        // When
        DeskResult<Contact> undone = desk.finish.undo(id, "anna");

        // Then
        assertThat(undone).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.contact(id)).isInstanceOf(Held.class);
        assertThat(desk.order.of(id)).isEmpty();
        assertThat(desk.heard.newest(Happening.Reopened.class).withdrawnQuestionIds()).containsExactly(questionId);
    }

    @Test
    void undoIsForWhoFinishedItAndForTenMinutes() {
        // Given
        desk.finish.finish(id, "anna", List.of(answered()));

        // When
        DeskResult<Contact> byAnother = desk.finish.undo(id, "bo");
        desk.clock.pass(Duration.ofMinutes(10).plusSeconds(1));
        DeskResult<Contact> tooLate = desk.finish.undo(id, "anna");

        // Then
        assertThat(byAnother).isInstanceOf(DeskResult.CannotUndo.class);
        assertThat(tooLate).isInstanceOf(DeskResult.CannotUndo.class);
    }

    @Test
    void whoClosedAContactIsForgottenWhenItCanNoLongerBeUndone() {
        // Given
        desk.finish.finish(id, "anna", List.of(answered()));
        desk.clock.pass(Duration.ofMinutes(11));

        // When
        desk.sweep.forget();

        // Then
        assertThat(((Closed) desk.contact(id)).closedBy()).isNull();
    }

    private static QuestionDraft answered() {
        return draft("lekplats", Outcome.ANSWERED, null, null, null);
    }

    private static QuestionDraft draft(@Nullable String topic, @Nullable Outcome outcome, @Nullable String article,
            @Nullable String owner, @Nullable String note) {
        return new QuestionDraft(topic, outcome, article, owner, null, note);
    }
}
