package se.farled.gateway.problem.web;

import io.micrometer.tracing.Tracer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.problem.Violation;
import tools.jackson.databind.json.JsonMapper;

/** Writes whatever goes wrong under /api as problem+json. The pages' errors are pages and are left to Spring Boot, whose handler would step back for another of its own kind. */
@Component
@Order(-2)
class ApiErrors implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final JsonMapper json;
    private final ObjectProvider<Tracer> tracer;

    ApiErrors(JsonMapper json, ObjectProvider<Tracer> tracer) {
        this.json = json;
        this.tracer = tracer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        var response = exchange.getResponse();
        if (!exchange.getRequest().getPath().value().startsWith("/api/") || response.isCommitted()) {
            return Mono.error(error);
        }
        return Mono.deferContextual(context -> {
            var problem = Problems.of(error);
            var body = body(problem);
            if (problem.status() == 500) {
                var traceId = traceId();
                body.put("traceId", traceId);
                LOG.atError().addKeyValue("path", exchange.getRequest().getPath().value()).addKeyValue("traceId", traceId)
                        .setCause(error).log("a request failed");
            }
            response.setStatusCode(HttpStatus.valueOf(problem.status()));
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            if (problem.retryAfter() != null) {
                response.getHeaders().set("Retry-After", String.valueOf(problem.retryAfter().toSeconds()));
            }
            return response.writeWith(Mono.just(response.bufferFactory().wrap(json.writeValueAsBytes(body))));
        });
    }

    private static Map<String, Object> body(Problem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:farled:problem:" + problem.slug());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        if (problem.part() != null) {
            body.put("part", problem.part());
        }
        List<Violation> violations = problem.violations();
        if (!violations.isEmpty()) {
            body.put("field", violations.getFirst().field());
            body.put("reason", violations.getFirst().reason());
            body.put("violations", violations);
        }
        return body;
    }

    private String traceId() {
        var current = tracer.getIfAvailable();
        var span = current == null ? null : current.currentSpan();
        return span == null ? "none" : span.context().traceId();
    }
}
