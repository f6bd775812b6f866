package se.farled.gateway.desk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import se.farled.gateway.desk.GapReport;
import se.farled.gateway.desk.ReadNews;
import se.farled.gateway.security.Actor;

/** The strip of news over the desk, reading it, and telling what the knowledge base lacks. */
@Controller
class NewsController {
    private final ReadNews news;
    private final DeskRefusals refusals;

    NewsController(ReadNews news, DeskRefusals refusals) {
        this.news = news;
        this.refusals = refusals;
    }

    record Version(@Nullable Long version) {
    }

    @GetMapping("/desk/news")
    String news(Actor actor, Model model) {
        model.addAttribute("news", news.now(actor));
        return "desk/news :: told";
    }

    @PostMapping("/desk/notices/{noticeId}/read")
    ResponseEntity<String> read(Actor actor, @PathVariable String noticeId, @RequestBody Version read, Locale language) {
        return switch (news.read(actor, noticeId, read.version() == null ? 0 : read.version())) {
            case READ -> ResponseEntity.noContent().build();
            case CHANGED -> refusals.words(412, "desk.notice.changed", language);
            case GONE -> refusals.words(404, "desk.notice.gone", language);
        };
    }

    @PostMapping("/desk/gaps")
    ResponseEntity<String> report(Actor actor, @RequestBody GapReport gap, Locale language) {
        var answer = news.report(actor, gap);
        return answer.ok() ? refusals.words(200, "desk.gap.sent", language) : refusals.words(answer.status(), "desk.gap.refused", language);
    }
}
