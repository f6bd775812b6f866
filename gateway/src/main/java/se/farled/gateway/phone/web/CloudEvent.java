package se.farled.gateway.phone.web;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.problem.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One CloudEvents 1.0 event as it came, attributes unchecked.
 *
 * @param where how its fields are named in a refusal: empty, or [3]. in a batch
 * @param data JSON, an empty object when there was none
 */
record CloudEvent(String where, @Nullable String specversion, @Nullable String id, @Nullable String source, @Nullable String type,
        @Nullable String subject, @Nullable String time, JsonNode data) {

    /** Structured mode: the whole event is one JSON object. */
    static CloudEvent structured(JsonNode json, String where, JsonMapper mapper) {
        if (!json.isObject()) {
            throw Problem.refused(List.of(new Violation(where.isEmpty() ? "body" : where.substring(0, where.length() - 1), "must be a CloudEvents object"))).asException();
        }
        return new CloudEvent(where, text(json, "specversion"), text(json, "id"), text(json, "source"), text(json, "type"),
                text(json, "subject"), text(json, "time"), data(json, where, mapper));
    }

    /** Binary mode: attributes are headers, the body is the data. */
    static CloudEvent binary(HttpHeaders headers, JsonNode data) {
        return new CloudEvent("", header(headers, "specversion"), header(headers, "id"), header(headers, "source"), header(headers, "type"),
                header(headers, "subject"), header(headers, "time"), data);
    }

    private static JsonNode data(JsonNode json, String where, JsonMapper mapper) {
        try {
            if (json.hasNonNull("data_base64")) {
                return mapper.readTree(Base64.getDecoder().decode(json.get("data_base64").asString()));
            }
            return json.hasNonNull("data") ? json.get("data") : mapper.createObjectNode();
        } catch (JacksonException | IllegalArgumentException e) {
            throw Problem.refused(List.of(new Violation(where + "data_base64", "must be JSON in base 64"))).asException();
        }
    }

    private static @Nullable String text(JsonNode json, String name) {
        var value = json.get(name);
        return value == null || value.isNull() || value.isContainer() ? null : value.asString();
    }

    /** Header values are percent-encoded (HTTP binding, 3.1.3.2); a plus sign is itself. */
    private static @Nullable String header(HttpHeaders headers, String name) {
        var value = headers.getFirst("ce-" + name);
        try {
            return value == null ? null : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
