package se.farled.system.client;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A telephone exchange that tells the gateway about its calls, as CloudEvents 1.0 over HTTP. */
public final class Phone {
    private static final String PATH = "/api/telephony/events";

    private final Gateway gateway;
    private final String source;

    /** `source` is the exchange's name in its events. */
    public Phone(Gateway gateway, String source) {
        this.gateway = gateway.as("telephony");
        this.source = source;
    }

    /**
     * A fact about a call.
     *
     * @param kind the last part of the type, such as call-queued
     * @param data what the exchange tells with it
     */
    public record Fact(String id, String kind, String callId, OffsetDateTime time, Map<String, Object> data) {

        /** A fact that has just happened. */
        public static Fact now(String kind, String callId, Map<String, Object> data) {
            return new Fact(UUID.randomUUID().toString(), kind, callId, OffsetDateTime.now(), data);
        }
    }

    /** All in one request: taken whole or not at all. */
    public Answer batch(List<Fact> facts) {
        return gateway.post(PATH, facts.stream().map(this::written).toList(), "Content-Type", "application/cloudevents-batch+json");
    }

    /** One event as one JSON object. */
    public Answer structured(Fact fact) {
        return gateway.post(PATH, written(fact), "Content-Type", "application/cloudevents+json");
    }

    /** One event with its attributes in headers. */
    public Answer binary(Fact fact) {
        return gateway.post(PATH, fact.data(), "ce-specversion", "1.0", "ce-id", fact.id(), "ce-source", source,
                "ce-type", type(fact), "ce-subject", fact.callId(), "ce-time", fact.time().toString());
    }

    private Map<String, Object> written(Fact fact) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", fact.id());
        event.put("source", source);
        event.put("type", type(fact));
        event.put("subject", fact.callId());
        event.put("time", fact.time().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", fact.data());
        return event;
    }

    private static String type(Fact fact) {
        return "se.farled.telephony." + fact.kind();
    }
}
