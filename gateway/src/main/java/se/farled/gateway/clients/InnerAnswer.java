package se.farled.gateway.clients;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.problem.Problem;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an inner service answered, also when it refused.
 *
 * @param status HTTP status, never 5xx: that is a {@link PartAway}
 * @param body the JSON, null when there was none; problem+json for a refusal
 * @param etag version of what was read
 */
public record InnerAnswer(int status, @Nullable JsonNode body, @Nullable String etag) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean ok() {
        return status < 300;
    }

    /** The body as that type (unknown fields are ignored), empty when there is none: 204, 404. A refusal is thrown as the problem it is. */
    public <T> Optional<T> as(Class<T> type) {
        return readable() ? Optional.of(JSON.treeToValue(body, type)) : Optional.empty();
    }

    /** The same for a generic type, for instance a list. */
    public <T> Optional<T> as(TypeReference<T> type) {
        return readable() ? Optional.of(JSON.treeToValue(body, JSON.constructType(type))) : Optional.empty();
    }

    private boolean readable() {
        if (!ok() && status != 404) {
            throw refusal().asException();
        }
        return ok() && body != null;
    }

    /** The refusal as a problem of our own. */
    public Problem refusal() {
        var title = text("title", "Refused");
        return Problem.of(text("type", "refused").replaceFirst("^urn:farled:problem:", ""), status, title, text("detail", title));
    }

    private String text(String field, String otherwise) {
        return body == null ? otherwise : body.path(field).asString(otherwise);
    }
}
