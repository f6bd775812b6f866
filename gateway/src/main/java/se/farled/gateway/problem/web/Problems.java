package se.farled.gateway.problem.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.problem.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Tells which problem an exception is. No message of an exception gets out: it may quote what a person wrote. */
final class Problems {
    private Problems() {
    }

    static Problem of(Throwable error) {
        return switch (error) {
            case ProblemException e -> e.problem();
            case PartAway e -> Problem.away(e.part(), "The part of the system that does this is away for the moment. Nothing was changed; try again.");
            case DataBufferLimitException _ -> tooLarge();
            case UnsupportedMediaTypeStatusException _ ->
                Problem.of("media-type", 415, "Unsupported media type", "Send the body as the media type that the API description names.");
            case MissingRequestValueException e -> Problem.refused(List.of(new Violation(e.getName(), "is required")));
            case ServerWebInputException e -> input(e);
            case ResponseStatusException e when e.getStatusCode().value() == 413 -> tooLarge();
            case ResponseStatusException e when e.getStatusCode().value() != 500 -> status(e.getStatusCode().value());
            default -> Problem.of("internal", 500, "Something went wrong here", "Try again; if it happens again, tell the operator the traceId.");
        };
    }

    static Problem tooLarge() {
        return Problem.of("too-large", 413, "Too large", "The body is larger than this address takes. Shorten the text and send it again.");
    }

    private static Problem input(ServerWebInputException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DataBufferLimitException) {
                return tooLarge();
            }
            if (cause instanceof DatabindException e && !e.getPath().isEmpty()) {
                return Problem.refused(List.of(new Violation(path(e), "has a value of the wrong kind")));
            }
        }
        return Problem.malformed("The body could not be read as JSON. Check it and send it again.");
    }

    private static String path(DatabindException error) {
        return error.getPath().stream().map(Problems::step).filter(step -> step != null).collect(Collectors.joining("."));
    }

    private static @Nullable String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
    }

    private static Problem status(int code) {
        var status = HttpStatus.resolve(code);
        var title = status == null ? "Refused" : status.getReasonPhrase();
        return Problem.of(title.toLowerCase(Locale.ROOT).replace(' ', '-'), code, title,
                "See the API description at /openapi.json for what this address takes.");
    }
}
