package se.farled.router.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Every error leaves as problem+json: ours as they are, the framework's with our types, faults with a trace id only. */
@RestControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
    private static final URI UNTYPED = URI.create("about:blank");

    private final ObjectProvider<Tracer> tracer;

    ErrorAdvice(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class,
            CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> storeDown(RuntimeException fault) {
        LOG.atWarn().setCause(fault).log("The database cannot be reached");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5")
                .body(Problems.detail(HttpStatus.SERVICE_UNAVAILABLE, "unavailable",
                        "The desk's database does not answer now; try again in a few seconds."));
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> fault(RuntimeException fault) {
        String trace = traceId();
        LOG.atError().setCause(fault).addKeyValue("trace", trace).log("A request failed");
        ProblemDetail problem = Problems.detail(HttpStatus.INTERNAL_SERVER_ERROR, "fault",
                "Something went wrong here; the trace id helps to find out what.");
        problem.setProperty("traceId", trace);
        return ResponseEntity.internalServerError().body(problem);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleExceptionInternal(Exception thrown, @Nullable Object body,
            @Nullable HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        Object told = body == null && thrown instanceof ErrorResponse known ? known.getBody() : body;
        if (told instanceof ProblemDetail problem && (problem.getType() == null || problem.getType().equals(UNTYPED))) {
            problem.setType(URI.create("urn:farled:problem:" + slug(status)));
            nameField(thrown, problem);
        }
        return super.handleExceptionInternal(thrown, told, headers, status, exchange);
    }

    /** Which value was invalid, and against which rule. */
    private static void nameField(Exception thrown, ProblemDetail problem) {
        if (thrown instanceof WebExchangeBindException invalid && invalid.getFieldError() != null) {
            problem.setProperty("field", invalid.getFieldError().getField());
            problem.setProperty("reason", invalid.getFieldError().getDefaultMessage());
        }
    }

    private static String slug(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "error" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String traceId() {
        Tracer tracing = tracer.getIfAvailable();
        Span span = tracing == null ? null : tracing.currentSpan();
        return span == null ? UUID.randomUUID().toString() : span.context().traceId();
    }
}
