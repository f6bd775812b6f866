package se.farled.gateway.resident.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.resident.Advice;
import se.farled.gateway.resident.PublicKnowledge;

/** Public answers while somebody types; open to anyone, so nobody gets it without end. */
@RestController
class SuggestController {
    /** Below this a word has hardly begun. */
    private static final int SHORTEST = 3;
    private final PublicKnowledge knowledge;
    private final SuggestLimit limit;

    SuggestController(PublicKnowledge knowledge, SuggestLimit limit) {
        this.knowledge = knowledge;
        this.limit = limit;
    }

    @GetMapping("/api/suggest")
    Suggestions suggest(@RequestParam String q, @RequestParam(defaultValue = "sv") String lang, ServerHttpRequest request) {
        if (!limit.allows(request.getRemoteAddress())) {
            throw new Problem("too-many", 429, "Too many requests", "Wait a second and ask again.", List.of(), null, Duration.ofSeconds(1))
                    .asException();
        }
        var locale = lang.equals("en") ? Locale.ENGLISH : Locale.of("sv", "SE");
        return Suggestions.of(q.strip().length() < SHORTEST ? Advice.NONE : knowledge.about(q.strip(), null, null, locale));
    }

    /** What a page may show. The clarifying question is left to the form, where it can be answered. */
    record Suggestions(List<Advice.Answer> answers, Advice.@Nullable Elsewhere elsewhere) {
        static Suggestions of(Advice advice) {
            return new Suggestions(advice.answers(), advice.elsewhere());
        }
    }
}
