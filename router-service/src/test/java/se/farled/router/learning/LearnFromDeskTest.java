package se.farled.router.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Channel;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.QuestionDraft;
import se.farled.router.fixtures.Classroom;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.RoutingDecision;

class LearnFromDeskTest {

    /** The engine has met none of these words. */
    private static final String STRANGE = "Kusinens kanot hittades upp och ner bredvid dammen";
    private static final String ALIKE = "En kanot hittades upp och ner bredvid dammen";
    /** The engine is sure of these. */
    private static final String SWING = "gunga lekplats kedja trasig gunga rutschkana på lekplats";

    private final Classroom desk = new Classroom();

    @Test
    void aCorrectionCountsFromTheNextContactOn() {
        // Given
        assertThat(desk.thoughtOf(STRANGE).decision()).isInstanceOf(RoutingDecision.Unsure.class);
        // When
        desk.settled(STRANGE, "x-gunga", null, "anna");
        // Then
        assertThat(DecisionParts.of(desk.thoughtOf(STRANGE).decision()).topicId()).isEqualTo("x-gunga");
        assertThat(desk.firstTopic(ALIKE)).isEqualTo("x-gunga");
        assertThat(desk.thoughtOf(STRANGE).why().getFirst().sv()).isEqualTo("Så bestämdes ett liknande ärende vid disken.");
    }

    @Test
    void whatTheRouterIsSureOfTeachesItNothing() {
        // Given
        assertThat(desk.thoughtOf(SWING).decision()).isNotInstanceOf(RoutingDecision.Unsure.class);
        // When
        desk.settled(SWING, "x-gunga", null, "anna");
        // Then
        assertThat(desk.memory.size()).isZero();
        assertThat(desk.corrections.list(true, 9)).isEmpty();
    }

    @Test
    void aCorrectionOfASureRouterIsHeldUntilSomebodyElseAgrees() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        desk.settled(SWING, "x-sal", null, "anna");
        assertThat(desk.firstTopic(SWING)).isEqualTo("x-gunga");
        assertThat(desk.corrections.list(true, 9)).hasSize(2);
        // When
        desk.settled(SWING, "x-sal", null, "bo");
        // Then
        assertThat(desk.firstTopic(SWING)).isEqualTo("x-sal");
        assertThat(desk.corrections.list(true, 9)).isEmpty();
        assertThat(desk.corrections.heldByOthers("x-sal", "nobody")).isEmpty();
    }

    @Test
    void theLeadAcceptsWhatIsHeld() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        // When
        boolean done = desk.judge.accept(desk.corrections.list(true, 9).getFirst().correctionId()).isPresent();
        // Then
        assertThat(done).isTrue();
        assertThat(desk.firstTopic(SWING)).isEqualTo("x-sal");
    }

    @Test
    void theLeadRejectsWhatIsHeld() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        String id = desk.corrections.list(true, 9).getFirst().correctionId();
        // When
        boolean done = desk.judge.reject(id).isPresent();
        // Then
        assertThat(done).isTrue();
        assertThat(desk.judge.accept(id)).isEmpty();
        assertThat(desk.firstTopic(SWING)).isEqualTo("x-gunga");
    }

    @Test
    void whatNobodyAgreedWithIsForgottenWithWhoMadeIt() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        desk.clock.pass(Duration.ofDays(31));
        // When
        desk.forget.heldTooLong();
        // Then
        assertThat(desk.corrections.list(true, 9)).isEmpty();
    }

    @Test
    void anUndoTakesTheCorrectionBack() {
        // Given
        String id = desk.settled(STRANGE, "x-gunga", null, "anna");
        // When
        desk.finish.undo(id, "anna");
        // Then
        assertThat(desk.memory.size()).isZero();
        assertThat(desk.thoughtOf(STRANGE).decision()).isInstanceOf(RoutingDecision.Unsure.class);
    }

    @Test
    void anErasureTakesTheLessonWithTheWords() {
        // Given
        String id = desk.settled(STRANGE, "x-gunga", null, "anna");
        // When
        desk.forget.erased(id);
        // Then
        assertThat(desk.memory.size()).isZero();
        assertThat(desk.corrections.ofContact(id)).isEmpty();
    }

    @Test
    void aMatterUnderSecrecyTeachesNothing() {
        // When
        desk.settled(STRANGE, "x-skuld", null, "anna");
        // Then
        assertThat(desk.memory.size()).isZero();
    }

    @Test
    void whoWroteHasAnsweredTheClarifyingQuestionInTheWords() {
        // Given
        desk.settled(STRANGE, "x-sal", "vatten", "anna");
        // When
        RoutingDecision next = desk.thoughtOf(STRANGE).decision();
        // Then
        assertThat(DecisionParts.of(next).topicId()).isEqualTo("x-sal");
        assertThat(DecisionParts.of(next).ownerId()).isEqualTo("havet");
    }

    @Test
    void whoCalledWasAskedAndTheWordsStayOpen() {
        // Given
        String call = desk.taken(Channel.PHONE, "", "anna");
        desk.again.route(call, "anna", STRANGE, null, null);
        // When
        desk.finish.finish(call, "anna", List.of(new QuestionDraft("x-sal", Outcome.ANSWERED, null, null, "vatten", null)));
        // Then
        assertThat(desk.firstTopic(STRANGE)).isEqualTo("x-sal");
        assertThat(desk.thoughtOf(STRANGE).decision()).isInstanceOf(RoutingDecision.Ask.class);
    }

    @Test
    void ofACallUnderSecrecyNothingIsWrittenDown() {
        // Given
        String call = desk.taken(Channel.PHONE, "", "anna");
        // When
        desk.again.route(call, "anna", STRANGE, "x-skuld", null);
        // Then
        assertThat(desk.contacts.words(call)).isEmpty();
    }

    @Test
    void aContactAboutSeveralMattersTeachesNothing() {
        // Given
        String id = desk.taken(Channel.WEB, STRANGE, "anna");
        // When
        desk.finish.finish(id, "anna", List.of(new QuestionDraft("x-sal", Outcome.ANSWERED, null, null, "land", null),
                new QuestionDraft("x-gunga", Outcome.ANSWERED, null, null, null, null)));
        // Then
        assertThat(desk.memory.size()).isZero();
    }
}
