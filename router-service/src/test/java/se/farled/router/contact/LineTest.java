package se.farled.router.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact.Transfer;
import se.farled.router.contact.Line.Status;

class LineTest {

    static Stream<Arguments> calls() {
        return Stream.of(
                call("still ringing", Status.QUEUED, f(Kind.RECEIVED, 0)),
                call("in the queue", Status.QUEUED, f(Kind.RECEIVED, 0), f(Kind.QUEUED, 1)),
                call("answered", Status.TALKING, f(Kind.RECEIVED, 0), f(Kind.QUEUED, 1), f(Kind.ANSWERED, 9)),
                call("agent's leg only", Status.TALKING, f(Kind.ANSWERED, 9)),
                call("on hold", Status.ON_HOLD, f(Kind.ANSWERED, 9), f(Kind.HELD, 20)),
                call("taken back from hold", Status.TALKING, f(Kind.ANSWERED, 9), f(Kind.HELD, 20), f(Kind.RESUMED, 30)),
                call("talked and ended", Status.CLOSED, f(Kind.QUEUED, 1), f(Kind.ANSWERED, 9), f(Kind.ENDED, 60)),
                call("ended twice", Status.CLOSED, f(Kind.ANSWERED, 9), f(Kind.ENDED, 60), f(Kind.ENDED, 61)),
                call("after the call only", Status.CLOSED, f(Kind.ENDED, 60)),
                call("abandoned", Status.ABANDONED, f(Kind.QUEUED, 1), f(Kind.ABANDONED, 30)),
                call("abandoned, then hung up", Status.ABANDONED, f(Kind.QUEUED, 1), f(Kind.ABANDONED, 30), f(Kind.ENDED, 30)),
                call("hung up in the queue", Status.LEFT, f(Kind.QUEUED, 1), f(Kind.ENDED, 30)),
                call("closed by an agent that the PBX never told of", Status.CLOSED, f(Kind.QUEUED, 1), byAgent(60)),
                call("queued anew after leaving", Status.QUEUED, f(Kind.QUEUED, 1), f(Kind.ABANDONED, 30), f(Kind.QUEUED, 31)),
                call("wants to be called", Status.CALLBACK, f(Kind.QUEUED, 1), f(Kind.CALLBACK_REQUESTED, 30)),
                call("wants to be called, and hung up", Status.CALLBACK, f(Kind.QUEUED, 1), f(Kind.CALLBACK_REQUESTED, 30), f(Kind.ENDED, 31)),
                call("wants to be called, and the PBX says abandoned", Status.CALLBACK, f(Kind.QUEUED, 1), f(Kind.ABANDONED, 31), f(Kind.CALLBACK_REQUESTED, 30)),
                call("was called back", Status.TALKING, f(Kind.CALLBACK_REQUESTED, 30), f(Kind.ENDED, 31), f(Kind.ANSWERED, 600)),
                call("was called back, done", Status.CLOSED, f(Kind.CALLBACK_REQUESTED, 30), f(Kind.ENDED, 31), f(Kind.ANSWERED, 600), f(Kind.ENDED, 700)),
                call("sent blind to an extension", Status.TALKING, f(Kind.ANSWERED, 9), sent(TransferKind.BLIND, 40)),
                call("sent blind to a queue", Status.QUEUED, f(Kind.ANSWERED, 9), sent(TransferKind.BLIND, 40), f(Kind.QUEUED, 40)),
                call("sent after asking", Status.TALKING, f(Kind.ANSWERED, 9), sent(TransferKind.CONSULT, 40)),
                call("sent to another queue", Status.QUEUED, f(Kind.ANSWERED, 9), sent(TransferKind.QUEUE, 40)),
                call("gave up in the other queue", Status.LEFT, f(Kind.ANSWERED, 9), sent(TransferKind.QUEUE, 40), f(Kind.ENDED, 70)),
                call("answered in the other queue", Status.TALKING, f(Kind.ANSWERED, 9), sent(TransferKind.QUEUE, 40), f(Kind.ANSWERED, 50)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void factsInAnyOrderAndTwiceGiveTheSameLine(String name, Status status, List<CallFact> facts) {
        // Given
        Line inOrder = line(facts);
        List<CallFact> twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Random random = new Random(name.hashCode());

        for (int i = 0; i < 50; i++) {
            // When
            Collections.shuffle(twice, random);

            // Then
            assertThat(line(twice)).isEqualTo(inOrder);
        }
        assertThat(inOrder.status()).isEqualTo(status);
    }

    @Test
    void anyMixtureOfFactsHasOneStatusWhateverTheirOrder() {
        // Given
        Random random = new Random(25);
        for (int i = 0; i < 500; i++) {
            List<CallFact> facts = new ArrayList<>();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
                TransferKind sent = TransferKind.values()[random.nextInt(4)];
                facts.add(kind == Kind.TRANSFERRED ? sent(sent, n) : f(kind, random.nextInt(60)));
            }
            Line line = line(facts);

            // When
            Collections.shuffle(facts, random);

            // Then
            assertThat(line(facts)).isEqualTo(line);
        }
    }

    private static Line line(List<CallFact> facts) {
        Line line = Line.of(facts.getFirst());
        for (CallFact fact : facts) {
            line = line.with(fact);
        }
        return line;
    }

    private static Arguments call(String name, Status status, CallFact... facts) {
        return Arguments.of(name, status, List.of(facts));
    }

    private static CallFact f(Kind kind, long second) {
        return CallFact.of(kind, "pbx", "1", Instant.ofEpochSecond(second), new Caller(null, null, null, null));
    }

    private static CallFact byAgent(long second) {
        return new CallFact(Kind.ENDED, "pbx", "1", Instant.ofEpochSecond(second), new Caller(null, null, null, null), null, true);
    }

    private static CallFact sent(TransferKind kind, long second) {
        Instant at = Instant.ofEpochSecond(second);
        return new CallFact(Kind.TRANSFERRED, "pbx", "1", at, new Caller(null, null, null, null), new Transfer(at, kind, "402"), false);
    }
}
