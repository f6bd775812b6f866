package se.farled.gateway.page.web;

import io.micrometer.tracing.Tracer;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.problem.ProblemException;

/** What an error page is told: the status that fits, and for a fault of ours a number to find it by; nothing that an exception says. */
@Component
class PageErrors extends DefaultErrorAttributes {
    private final ObjectProvider<Tracer> tracer;

    PageErrors(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    public Map<String, Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        switch (getError(request)) {
            case ProblemException problem -> attributes.put("status", problem.problem().status());
            case PartAway _ -> attributes.put("status", 503);
            case null, default -> { }
        }
        var current = tracer.getIfAvailable();
        var span = current == null ? null : current.currentSpan();
        if (span != null && attributes.get("status") instanceof Integer status && status == 500) {
            attributes.put("traceId", span.context().traceId());
        }
        return attributes;
    }
}
