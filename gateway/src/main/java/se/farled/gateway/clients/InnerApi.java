package se.farled.gateway.clients;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.farled.gateway.security.Actor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One inner service over HTTP, behind a circuit breaker, a bulkhead and timeouts. */
final class InnerApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String part;
    private final RestClient http;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    InnerApi(String part, RestClient http, CircuitBreaker breaker, Bulkhead bulkhead) {
        this.part = part;
        this.http = http;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    InnerAnswer get(Actor actor, Target target) {
        return call(HttpMethod.GET, actor, null, null, target);
    }

    InnerAnswer post(Actor actor, @Nullable Object body, Target target) {
        return call(HttpMethod.POST, actor, body, null, target);
    }

    /**
     * Calls it and gives its answer, refusals included.
     *
     * @param ifMatch version that the change was made on
     * @throws PartAway when there is none
     */
    InnerAnswer call(HttpMethod method, Actor actor, @Nullable Object body, @Nullable String ifMatch, Target target) {
        Supplier<InnerAnswer> call = () -> exchange(method, actor, body, ifMatch, target);
        try {
            return Bulkhead.decorateSupplier(bulkhead, CircuitBreaker.decorateSupplier(breaker, call)).get();
        } catch (CallNotPermittedException | BulkheadFullException | RestClientException e) {
            throw new PartAway(part, e);
        }
    }

    private InnerAnswer exchange(HttpMethod method, Actor actor, @Nullable Object body, @Nullable String ifMatch, Target target) {
        var request = http.method(method).uri(target::on)
                .header("X-Farled-Actor", actor.id())
                .header("X-Farled-Role", actor.role().name());
        if (actor.organisationId() != null) {
            request.header("X-Farled-Organisation", actor.organisationId());
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(body));
        }
        return request.exchange((_, response) -> answer(response));
    }

    private InnerAnswer answer(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        var bytes = response.getBody().readAllBytes();
        // A 401 here means that our own token is wrong: nothing that the caller could put right.
        if (status >= 500 || status == HttpStatus.UNAUTHORIZED.value()) {
            throw new PartAway(part, new IOException("answered " + status));
        }
        return new InnerAnswer(status, read(bytes), response.getHeaders().getETag());
    }

    private @Nullable JsonNode read(byte[] bytes) {
        try {
            return bytes.length == 0 ? null : JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new PartAway(part, e);
        }
    }
}
