package se.farled.gateway.department.notice.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.notice.DepartmentNotice;
import se.farled.gateway.department.notice.OwnNotices;
import se.farled.gateway.department.owed.OwnSurges;
import se.farled.gateway.security.Actor;

/** Shows an organisation's notices, and the form for one of them. */
@Controller
class NoticeController {
    private final OwnNotices own;
    private final OwnSurges surges;
    private final NoticePage page;

    NoticeController(OwnNotices own, OwnSurges surges, NoticePage page) {
        this.surges = surges;
        this.own = own;
        this.page = page;
    }

    @GetMapping("/department/notices")
    String list(Actor actor, Model model) {
        try {
            model.addAttribute("shelves", own.byShelf(actor));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return "department/notices";
    }

    /** `from`: an earlier notice to begin with; `surge`: the one that it answers. */
    @GetMapping("/department/notices/new")
    Rendering fresh(Actor actor, @RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String surge, Locale language) {
        var form = from != null ? NoticeForm.of(found(actor, from)).anew() : surge == null ? NoticeForm.blank("", List.of())
                : NoticeForm.blank(surge, surges.find(actor, surge).map(OwnSurges.Surge::topicId).map(List::of).orElse(List.of()));
        return page.with(actor, form, null, language).build();
    }

    /** `said`: what has just been done. */
    @GetMapping("/department/notices/{noticeId:ntc-[a-z0-9-]{1,76}}")
    Rendering show(Actor actor, @PathVariable String noticeId, @RequestParam(required = false) @Nullable String said, Locale language) {
        var notice = found(actor, noticeId);
        return page.with(actor, NoticeForm.of(notice), notice, language)
                .modelAttribute("said", said == null || !said.matches("draft|told|public|crisis|withdrawn") ? "" : said).build();
    }

    /** What the desk would see, while the form is being typed into. */
    @PostMapping("/department/notices/view")
    String view(Actor actor, @ModelAttribute("form") NoticeForm form, Locale language, Model model) {
        model.addAttribute("view", page.seen(actor, form));
        model.addAttribute("topicNames", page.names(actor, language));
        return "department/notice-view :: view";
    }

    private DepartmentNotice found(Actor actor, String noticeId) {
        return own.find(actor, noticeId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
