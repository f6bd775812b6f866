package se.farled.knowledge.notice.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.EditNotices;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;
import se.farled.knowledge.web.Versions;

/** Shows notices, and announces, briefs, publishes and withdraws them. */
@RestController
@RequestMapping("/notices")
class NoticeController {

    /** @param crisis true when the public must know before the advisors */
    record PublishForm(@Nullable Boolean crisis) {}

    private final Notices notices;
    private final EditNotices edit;
    private final Clock clock;

    NoticeController(Notices notices, EditNotices edit, Clock clock) {
        this.notices = notices;
        this.edit = edit;
        this.clock = clock;
    }

    @GetMapping
    List<NoticeView> search(@RequestHeader HttpHeaders headers, @RequestParam(required = false) NoticeState.@Nullable Name state,
            @RequestParam(required = false) @Nullable String organisation) {
        return notices.search(state, organisation).stream().filter(notice -> mayBeShown(notice, headers)).map(NoticeView::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable String id, @RequestHeader HttpHeaders headers) {
        return notices.find(id).filter(notice -> mayBeShown(notice, headers)).<ResponseEntity<?>>map(NoticeController::tagged).orElseGet(Answers::missing);
    }

    @PostMapping
    ResponseEntity<?> announce(@RequestHeader HttpHeaders headers, @RequestBody NoticeForm form) {
        return Answers.of(edit.announce(Callers.of(headers), "ntc-" + UUID.randomUUID(), form.message(clock), briefing(form),
                form.staysADraft()), now -> ResponseEntity.created(URI.create("/notices/" + now.noticeId()))
                        .eTag(Versions.tag(now.version())).body(NoticeView.of(now)));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(@PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody NoticeForm form) {
        return Versions.required(headers.getFirst(HttpHeaders.IF_MATCH), expected -> Answers.of(edit.change(
                Callers.of(headers), expected, id, form.message(clock), briefing(form), form.staysADraft()),
                NoticeController::tagged));
    }

    @PostMapping("/{id}/briefing")
    ResponseEntity<?> brief(@PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody BriefingForm form) {
        return Versions.optional(headers.getFirst(HttpHeaders.IF_MATCH), expected -> Answers.of(
                edit.brief(Callers.of(headers), expected, id, form.briefing()), NoticeController::tagged));
    }

    @PostMapping("/{id}/publish")
    ResponseEntity<?> publish(@PathVariable String id, @RequestHeader HttpHeaders headers,
            @RequestBody(required = false) @Nullable PublishForm form) {
        return Versions.optional(headers.getFirst(HttpHeaders.IF_MATCH), expected -> Answers.of(
                edit.publish(Callers.of(headers), expected, id, form != null && Boolean.TRUE.equals(form.crisis())), NoticeController::tagged));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<?> withdraw(@PathVariable String id, @RequestHeader HttpHeaders headers) {
        return Versions.optional(headers.getFirst(HttpHeaders.IF_MATCH), expected -> Answers.of(
                edit.withdraw(Callers.of(headers), expected, id), NoticeController::tagged));
    }

    /** A draft is its organisation's own. */
    private static boolean mayBeShown(Notice notice, HttpHeaders headers) {
        return !(notice.state() instanceof NoticeState.Draft)
                || Callers.of(headers).maySee(Objects.requireNonNullElse(notice.message().organisationId(), ""));
    }

    private static @Nullable Briefing briefing(NoticeForm form) {
        return Optional.ofNullable(form.briefing()).map(BriefingForm::briefing).orElse(null);
    }

    private static ResponseEntity<?> tagged(Notice now) {
        return ResponseEntity.ok().eTag(Versions.tag(now.version())).body(NoticeView.of(now));
    }
}
