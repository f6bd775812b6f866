package se.farled.gateway.api.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.farled.gateway.clients.InnerAnswer;
import tools.jackson.databind.JsonNode;

/** Hands an inner service's answer on as it is. */
final class Passed {
    private Passed() {
    }

    static ResponseEntity<JsonNode> on(InnerAnswer answer) {
        var response = ResponseEntity.status(answer.status());
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.body() == null) {
            return response.build();
        }
        return response.contentType(answer.ok() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON).body(answer.body());
    }
}
