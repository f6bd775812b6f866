package se.farled.router.routing.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.matching.Question;
import se.farled.router.notice.FindNotices;
import se.farled.router.notice.ToldNotice;
import se.farled.router.routing.ExplainRouting;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;
import se.farled.router.routing.ToldRouting;
import se.farled.router.web.Problems;

/** The decision for a text without a contact: no side effect, called at each keystroke. */
@RestController
class MatchController {

    private static final int LONGEST = 20_000;

    private final Router router;
    private final ExplainRouting explain;
    private final FindNotices notices;

    MatchController(Router router, ExplainRouting explain, FindNotices notices) {
        this.router = router;
        this.explain = explain;
        this.notices = notices;
    }

    @GetMapping("/match")
    MatchJson match(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String topicId,
            @RequestParam(required = false) @Nullable String optionId) {
        if (q.isBlank() && topicId == null) {
            throw Problems.invalid("q", "missing", "Give the words to match in q, or a topicId.");
        }
        if (q.length() > LONGEST) {
            throw Problems.invalid("q", "too-long", "Match at most " + LONGEST + " characters.");
        }
        Routing routing = router.route(new Question(q, lang, topicId, optionId));
        return new MatchJson(explain.tell(routing), notices.of(routing, q));
    }

    /** The decision, and beside it the notices that the text is about. */
    record MatchJson(@JsonUnwrapped ToldRouting routing, List<ToldNotice> notices) {}
}
