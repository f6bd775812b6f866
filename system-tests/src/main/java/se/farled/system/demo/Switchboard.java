package se.farled.system.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.farled.system.client.Phone;
import se.farled.system.client.Phone.Fact;

/** The city's telephone exchange: callers who wait, hang up or ask to be called back, and advisors who answer, hold and transfer. */
final class Switchboard {
    private static final int NUMBERS = 200;

    private final Phone phone;
    private final RandomGenerator random;
    private final Tally tally;
    private final Map<String, Call> calls = new ConcurrentHashMap<>();

    private record Call(String callId, String number, String text, LocalTime patience, boolean wantsCallback) {}

    Switchboard(Phone phone, RandomGenerator random, Tally tally) {
        this.phone = phone;
        this.random = random;
        this.tally = tally;
    }

    /** A call comes in and waits in the queue. */
    void ring(String text, LocalTime now) {
        var number = freeNumber();
        if (number == null) {
            tally.add("callers who heard an engaged tone");
            return;
        }
        var call = new Call("demo-" + UUID.randomUUID(), number, text, now.plus(Duration.ofMinutes(4 + random.nextInt(40))),
                random.nextInt(3) == 0);
        calls.put(number, call);
        tell(fact("call-received", call, Map.of("to", "040-628 04 00")), fact("call-queued", call, Map.of("position", calls.size())));
        tally.add("calls");
    }

    /** Those whose patience is over leave the queue: some for good, some for a call back. */
    void loseThePatient(LocalTime now) {
        for (var call : List.copyOf(calls.values())) {
            if (now.isAfter(call.patience()) && calls.remove(call.number(), call)) {
                tell(fact(call.wantsCallback() ? "callback-requested" : "call-abandoned", call, Map.of()), fact("call-ended", call, Map.of("endedBy", "CALLER")));
                tally.add(call.wantsCallback() ? "callers who asked to be called back" : "callers who hung up");
            }
        }
    }

    /** The advisor gets the caller with that number on the line; gives what ends the call, null when nobody is there any more. */
    @Nullable Runnable answer(@Nullable String number, String agent) {
        var call = number == null ? null : calls.remove(number);
        if (call == null) {
            return null;
        }
        tell(fact("call-answered", call, Map.of("agent", agent)));
        return () -> {
            if (random.nextInt(5) == 0) {
                tell(fact("call-held", call, Map.of("agent", agent)), fact("call-resumed", call, Map.of("agent", agent)));
                tally.add("calls put on hold");
            }
            if (random.nextInt(12) == 0) {
                tell(fact("call-transferred", call, Map.of("transferKind", "CONSULT", "transferTo", "sakkunnig")));
                tally.add("calls transferred");
            }
            tell(fact("call-ended", call, Map.of("endedBy", random.nextBoolean() ? "CALLER" : "AGENT")));
        };
    }

    /** Nobody is left in the queue for ever when the demo stops. */
    void close() {
        for (var call : List.copyOf(calls.values())) {
            if (calls.remove(call.number(), call)) {
                tell(fact("call-abandoned", call, Map.of("reason", "the demo ended")));
            }
        }
    }

    private void tell(Fact... facts) {
        if (!phone.batch(List.of(facts)).ok()) {
            tally.add("refused by the system");
        }
    }

    private static Fact fact(String kind, Call call, Map<String, Object> more) {
        var data = new HashMap<String, Object>(Map.of("from", call.number(), "queue", "vaxel", "topicHint", call.text()));
        data.putAll(more);
        return Fact.now(kind, call.callId(), data);
    }

    /** From the numbers that are set aside for fiction; each is one caller's at a time. */
    private @Nullable String freeNumber() {
        var free = new ArrayList<String>();
        for (int i = 0; i < NUMBERS; i++) {
            var number = i < NUMBERS / 2 ? "040-628 04 %02d".formatted(i) : "08-465 004 %02d".formatted(i - NUMBERS / 2);
            if (!calls.containsKey(number)) {
                free.add(number);
            }
        }
        return free.isEmpty() ? null : free.get(random.nextInt(free.size()));
    }
}
