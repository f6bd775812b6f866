package se.farled.system.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the gateway answered.
 *
 * @param contentType empty when it sent none
 * @param etag empty when it sent none
 */
public record Answer(int status, String contentType, String etag, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body as JSON; a missing node when it is empty or something else. */
    public JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A text of the body's top level; empty when it is not there. */
    public String text(String field) {
        return json().path(field).asString("");
    }

    /** Whether it was done. */
    public boolean ok() {
        return status / 100 == 2;
    }
}
