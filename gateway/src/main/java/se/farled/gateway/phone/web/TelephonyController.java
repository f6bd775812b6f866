package se.farled.gateway.phone.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.intake.ContactLog.LogAway;
import se.farled.gateway.phone.CallFact;
import se.farled.gateway.phone.CallLog;
import se.farled.gateway.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a telephone exchange tells, as CloudEvents over HTTP: structured, binary or a batch. */
@RestController
class TelephonyController {
    private static final Logger LOG = LoggerFactory.getLogger(TelephonyController.class);
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private final CallLog log;
    private final JsonMapper json;
    private final Clock clock;

    TelephonyController(CallLog log, JsonMapper json, Clock clock) {
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping(path = "/api/telephony/events", consumes = {STRUCTURED, BATCH, MediaType.APPLICATION_JSON_VALUE})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Integer> report(@RequestHeader HttpHeaders headers, @RequestBody(required = false) byte @Nullable [] body) {
        var reader = new CallFacts(clock);
        var facts = events(headers, body == null ? new byte[0] : body).stream().map(reader::read).filter(Objects::nonNull).toList();
        if (!reader.violations().isEmpty()) {
            throw Problem.refused(reader.violations()).asException();
        }
        append(facts);
        LOG.atInfo().addKeyValue("accepted", facts.size()).log("call events taken in");
        return Map.of("accepted", facts.size());
    }

    private void append(List<CallFact> facts) {
        try {
            log.append(facts);
        } catch (LogAway e) {
            throw Problem.away("kafka", "None of the events was taken in. Send them again with the same ids: each counts once.").asException();
        }
    }

    private List<CloudEvent> events(HttpHeaders headers, byte[] body) {
        var type = Objects.requireNonNull(headers.getContentType());
        if (type.isCompatibleWith(MediaType.parseMediaType(BATCH))) {
            return batch(tree(body));
        }
        if (type.isCompatibleWith(MediaType.parseMediaType(STRUCTURED))) {
            return List.of(CloudEvent.structured(tree(body), "", json));
        }
        if (headers.containsHeader("ce-specversion") || headers.containsHeader("ce-type")) {
            return List.of(CloudEvent.binary(headers, body.length == 0 ? json.createObjectNode() : tree(body)));
        }
        throw Problem.of("media-type", 415, "Unsupported media type",
                "Send " + STRUCTURED + ", " + BATCH + ", or application/json with ce- headers.").asException();
    }

    private List<CloudEvent> batch(JsonNode array) {
        if (!array.isArray()) {
            throw Problem.malformed("A batch is a JSON array of CloudEvents.").asException();
        }
        var events = new ArrayList<CloudEvent>(array.size());
        for (int i = 0; i < array.size(); i++) {
            events.add(CloudEvent.structured(array.get(i), "[" + i + "].", json));
        }
        return events;
    }

    private JsonNode tree(byte[] body) {
        try {
            var tree = json.readTree(body);
            if (tree != null && !tree.isMissingNode()) {
                return tree;
            }
        } catch (JacksonException e) {
            LOG.atDebug().log("a body that is no JSON");
        }
        throw Problem.malformed("The body could not be read as JSON.").asException();
    }
}
