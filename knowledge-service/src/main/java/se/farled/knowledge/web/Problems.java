package se.farled.knowledge.web;

import io.micrometer.tracing.Tracer;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import se.farled.knowledge.change.AnnouncementFailed;
import tools.jackson.core.JacksonException;

/** How faults look over HTTP (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ObjectProvider<Tracer> tracer;

    Problems(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class,
        CannotCreateTransactionException.class, AnnouncementFailed.class})
    ResponseEntity<?> partDown(Exception fault) {
        LOG.atWarn().addKeyValue("fault", fault.getClass().getSimpleName()).log("a needed part is down");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5")
                .body(Answers.detail(HttpStatus.SERVICE_UNAVAILABLE, "part-down",
                        "A part that is needed cannot be reached. Nothing was changed; try again shortly."));
    }

    /** What passed every check and still does not fit a column, for instance a zero byte. */
    @ExceptionHandler
    ResponseEntity<?> doesNotFit(DataIntegrityViolationException fault) {
        return Answers.problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", "It holds a character that cannot be kept.");
    }

    @ExceptionHandler
    ResponseEntity<?> unforeseen(RuntimeException fault) {
        LOG.atError().setCause(fault).log("unforeseen fault");
        ProblemDetail problem = Answers.detail(HttpStatus.INTERNAL_SERVER_ERROR, "fault",
                "Something went wrong here. Give the trace id to who runs the system.");
        traceId().ifPresent(id -> problem.setProperty("traceId", id));
        return ResponseEntity.internalServerError().body(problem);
    }

    /** What could not be read, with the field where the reader stumbled. */
    @Override
    protected Mono<ResponseEntity<Object>> handleServerWebInputException(
            ServerWebInputException fault, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        ProblemDetail problem = Answers.detail(HttpStatus.BAD_REQUEST, "malformed", "The request cannot be read as it is.");
        causes(fault).filter(JacksonException.class::isInstance).findFirst().map(JacksonException.class::cast)
                .map(Problems::path).filter(path -> !path.isEmpty()).ifPresent(path -> {
                    problem.setProperty("field", path);
                    problem.setProperty("reason", "has a value of the wrong kind");
                });
        return Mono.just(ResponseEntity.badRequest().body(problem));
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleExceptionInternal(Exception fault, @Nullable Object body,
            @Nullable HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        if (fault instanceof ErrorResponse refusal) {
            HttpStatus known = HttpStatus.resolve(status.value());
            refusal.getBody().setType(Answers.type(known == null ? "refused" : known.name().replace('_', '-')));
        }
        return super.handleExceptionInternal(fault, body, headers, status, exchange);
    }

    private Optional<String> traceId() {
        return Optional.ofNullable(tracer.getIfAvailable()).map(Tracer::currentSpan).map(span -> span.context().traceId());
    }

    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        fault.getPath().forEach(step -> path.append(step.getPropertyName() == null
                ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + step.getPropertyName()));
        return path.toString();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
