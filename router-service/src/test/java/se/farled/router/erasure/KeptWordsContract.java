package se.farled.router.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Abandoned;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Content;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Times;
import se.farled.router.contact.Waiting;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.Questions;
import se.farled.router.desk.SettledQuestion;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;

/** What every store of kept words must do. */
public abstract class KeptWordsContract {

    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Content WORDS = new Content("Skulder", "Jag kan inte betala", new Content.Sender("Maja", null, null), null, List.of());
    private static final Routing ROUTING = new Routing(new RoutingDecision.Owner("skuld", "miljo", null, 0.8), "sv",
            List.of(), List.of(), List.of(new Routing.Reason("ordet betala", "the word betala")), "engine-1", 3L);

    private final String id = UUID.randomUUID().toString();
    private final String questionId = UUID.randomUUID().toString();
    private final String caseId = UUID.randomUUID().toString();

    protected abstract Contacts contacts();

    protected abstract Questions questions();

    protected abstract OwnersCases cases();

    protected abstract KeptWords words();

    @Test
    void aContactIsSettledSinceItWasClosed() {
        // Given
        contacts().add(new Closed(facts(AT), null), WORDS, ROUTING);

        // When
        var then = words().settledBefore(AT, 1_000);
        var later = words().settledBefore(AT.plusMillis(1), 1_000);

        // Then
        assertThat(then).doesNotContain(id);
        assertThat(later).contains(id);
    }

    @Test
    void whoLeftIsForgottenTooAndWhoWaitsIsNot() {
        // Given
        contacts().add(new Abandoned(facts(null)), WORDS, ROUTING);
        String waits = UUID.randomUUID().toString();
        contacts().add(new Waiting(facts(waits, null)), WORDS, ROUTING);

        // When
        var settled = words().settledBefore(AT.plusSeconds(1), 1_000);

        // Then
        assertThat(settled).contains(id).doesNotContain(waits);
    }

    @Test
    void anOwnerNeedsTheWordsUntilItsCaseIsClosed() {
        // Given
        contacts().add(new Closed(facts(AT), null), WORDS, ROUTING);
        questions().add(id, List.of(question(Outcome.HANDED_OVER)));
        var unknown = words().settledBefore(AT.plusSeconds(60), 1_000);
        cases().opened(caseId, questionId);
        var open = words().settledBefore(AT.plusSeconds(60), 1_000);

        // When
        cases().closed(caseId, AT.plusSeconds(30));

        // Then
        assertThat(unknown).doesNotContain(id);
        assertThat(open).doesNotContain(id);
        assertThat(words().settledBefore(AT.plusSeconds(30), 1_000)).doesNotContain(id);
        assertThat(words().settledBefore(AT.plusSeconds(60), 1_000)).contains(id);
    }

    @Test
    void topicsPickContactsUnlessACallbackMayBeOwed() {
        // Given
        contacts().add(new Closed(facts(AT), null), WORDS, ROUTING);
        questions().add(id, List.of(question(Outcome.ANSWERED)));
        String promised = UUID.randomUUID().toString();
        contacts().add(new Closed(facts(promised, AT), null), WORDS, ROUTING);
        questions().add(promised, List.of(question(UUID.randomUUID().toString(), Outcome.CALLBACK)));

        // When
        var secret = words().settledBefore(AT.plusSeconds(1), Set.of("skuld", "vard"), 1_000);
        var other = words().settledBefore(AT.plusSeconds(1), Set.of("lekplats"), 1_000);

        // Then
        assertThat(secret).contains(id).doesNotContain(promised);
        assertThat(other).doesNotContain(id);
    }

    @Test
    void nothingThatWasSaidOutlivesTheErasureAndTheFactsDo() {
        // Given
        Contact contact = new Closed(facts(AT), null);
        contacts().add(contact, WORDS, ROUTING);
        questions().add(id, List.of(question(Outcome.ANSWERED)));

        // When
        words().erase(id, AT.plusSeconds(1));

        // Then
        assertThat(contacts().content(id)).isEqualTo(Content.NONE);
        assertThat(contacts().routing(id)).get().extracting(Routing::why).isEqualTo(List.of());
        assertThat(questions().of(id)).singleElement().satisfies(it -> {
            assertThat(it.note()).isNull();
            assertThat(it.topicId()).isEqualTo("skuld");
        });
        assertThat(contacts().find(id)).contains(contact);
        assertThat(words().settledBefore(AT.plusSeconds(60), 1_000)).doesNotContain(id);
    }

    private Facts facts(@Nullable Instant closedAt) {
        return facts(id, closedAt);
    }

    private static Facts facts(String id, @Nullable Instant closedAt) {
        return new Facts(id, id, null, Channel.WEB, "/kontakt", AT.minusSeconds(60), "sv", null,
                new Times(AT.minusSeconds(60), null, null, closedAt), null, 2);
    }

    private SettledQuestion question(Outcome outcome) {
        return question(questionId, outcome);
    }

    private static SettledQuestion question(String questionId, Outcome outcome) {
        return new SettledQuestion(questionId, "skuld", outcome, null, null, "miljo", null, "kan inte betala", AT);
    }
}
