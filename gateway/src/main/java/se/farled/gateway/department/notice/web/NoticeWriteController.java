package se.farled.gateway.department.notice.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.Difference;
import se.farled.gateway.department.WrongFields;
import se.farled.gateway.department.notice.DepartmentNotice;
import se.farled.gateway.department.notice.NoticeOutcome;
import se.farled.gateway.department.notice.OwnNotices;
import se.farled.gateway.department.notice.WriteNotice;
import se.farled.gateway.department.notice.WriteNotice.Audience;
import se.farled.gateway.security.Actor;

/** Takes what an editor wrote. Whatever comes of it, what was typed stays on the page. */
@Controller
class NoticeWriteController {
    private final WriteNotice write;
    private final OwnNotices own;
    private final NoticePage page;

    NoticeWriteController(WriteNotice write, OwnNotices own, NoticePage page) {
        this.write = write;
        this.own = own;
        this.page = page;
    }

    @PostMapping("/department/notices")
    Rendering create(Actor actor, @ModelAttribute("form") NoticeForm form, Locale language) {
        return keep(actor, null, form, language);
    }

    @PostMapping("/department/notices/{noticeId:ntc-[a-z0-9-]{1,76}}")
    Rendering change(Actor actor, @PathVariable String noticeId, @ModelAttribute("form") NoticeForm form, Locale language) {
        return keep(actor, noticeId, form, language);
    }

    /** The version that was on the page. */
    record Seen(@Nullable Long version) {
    }

    @PostMapping("/department/notices/{noticeId:ntc-[a-z0-9-]{1,76}}/withdraw")
    Rendering withdraw(Actor actor, @PathVariable String noticeId, @ModelAttribute Seen seen, Locale language) {
        return switch (write.withdraw(actor, noticeId, seen.version() == null ? 0 : seen.version())) {
            case NoticeOutcome.Done done -> done(done.now(), "withdrawn");
            case NoticeOutcome.Stale(var now) -> page.again(actor, NoticeForm.of(now), now, language, "stale", HttpStatus.PRECONDITION_FAILED).build();
            case NoticeOutcome.Wrong _, NoticeOutcome.Unbriefed _ -> shown(actor, noticeId, language, "ended", HttpStatus.CONFLICT);
            case NoticeOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Rendering keep(Actor actor, @Nullable String noticeId, NoticeForm form, Locale language) {
        var step = form.step();
        try {
            var now = noticeId == null ? null : own.find(actor, noticeId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            if (step.equals("look")) {
                return page.with(actor, form, now, language).build();
            }
            var reading = new Reading();
            // What is public from now on is so from now on, whatever hour was planned.
            boolean atOnce = step.equals("public") || step.equals("crisis");
            var text = (atOnce ? form.publicNow() : form).meant(String.valueOf(actor.organisationId()), step.equals("draft"), reading);
            if (!reading.wrong.isEmpty()) {
                return wrong(actor, form, now, language, reading.wrong);
            }
            var audience = step.equals("public") ? Audience.PUBLIC : step.equals("crisis") ? Audience.PUBLIC_IN_A_CRISIS : Audience.ADVISORS;
            var outcome = write.keep(actor, noticeId, form.version(), text, audience);
            if (outcome instanceof NoticeOutcome.Stale(var changed) && NoticeForm.of(changed).mark().equals(form.mark())) {
                // Only its state has changed since it was read, by the clock for instance: no words of anybody are lost.
                outcome = write.keep(actor, noticeId, changed.version(), text, audience);
            }
            return answer(actor, form, now, outcome, language);
        } catch (PartAway _) {
            return page.again(actor, form, null, language, "away", HttpStatus.SERVICE_UNAVAILABLE).modelAttribute("noticeId", noticeId).build();
        }
    }

    private Rendering answer(Actor actor, NoticeForm form, @Nullable DepartmentNotice before, NoticeOutcome outcome, Locale language) {
        return switch (outcome) {
            case NoticeOutcome.Done(var now) -> done(now, form.step());
            case NoticeOutcome.Unbriefed(var now) -> page.again(actor, NoticeForm.of(now), now, language, "unbriefed", HttpStatus.UNPROCESSABLE_CONTENT).build();
            case NoticeOutcome.Stale(var now) -> {
                var kept = NoticeForm.of(now);
                yield page.again(actor, form.on(now.version(), kept.mark()), now, language, "stale", HttpStatus.PRECONDITION_FAILED)
                        .modelAttribute("differences", Difference.between(form.said(), kept.said())).build();
            }
            case NoticeOutcome.Wrong(var fields) -> wrong(actor, form, before, language, fields);
            case NoticeOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Rendering wrong(Actor actor, NoticeForm form, @Nullable DepartmentNotice now, Locale language, Iterable<String> fields) {
        var messages = WrongFields.messages(fields);
        return page.again(actor, form, now, language, messages.containsKey("state") ? "ended" : "wrong", HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("wrongs", messages).build();
    }

    private Rendering shown(Actor actor, String noticeId, Locale language, String problem, HttpStatus status) {
        var now = own.find(actor, noticeId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.again(actor, NoticeForm.of(now), now, language, problem, status).build();
    }

    private static Rendering done(DepartmentNotice now, String step) {
        return Rendering.redirectTo("/department/notices/" + now.noticeId() + "?said=" + step).status(HttpStatus.SEE_OTHER).build();
    }
}
