package se.farled.gateway.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.problem.ProblemException;

/** Refusals at the desk as one plain line, which the page shows beside what was typed. */
@ControllerAdvice(basePackageClasses = DeskRefusals.class)
class DeskRefusals {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final MessageSource messages;

    DeskRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ProblemException error, Locale language) {
        return words(error.problem().status(), error.problem().slug(), "", "", language);
    }

    @ExceptionHandler
    ResponseEntity<String> away(PartAway error, Locale language) {
        return words(503, "away", "", "", language);
    }

    /** The most telling words there are: for the field and its reason, for the kind of problem, for any. */
    ResponseEntity<String> words(int status, String slug, String field, String reason, Locale language) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        var any = messages.getMessage("desk.refused.other", null, language);
        var kind = messages.getMessage("desk.refused." + slug, null, any, language);
        var telling = messages.getMessage("desk.refused." + name + "." + reason, null, kind, language);
        return plain(status, String.valueOf(telling));
    }

    ResponseEntity<String> words(int status, String key, Locale language) {
        return plain(status, messages.getMessage(key, null, language));
    }

    private static ResponseEntity<String> plain(int status, String text) {
        return ResponseEntity.status(status).contentType(PLAIN).body(text);
    }
}
