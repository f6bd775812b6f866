package se.farled.gateway.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.notice.Notice;
import se.farled.gateway.notice.Notices;
import se.farled.gateway.notice.ReadNotices;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;

/** Reading notices over the API: an advisor's own receipt, and the share for who leads and who published. */
@RestController
class NoticeReadingApi {
    private final ReadNotices reading;
    private final Notices notices;

    NoticeReadingApi(ReadNotices reading, Notices notices) {
        this.reading = reading;
        this.notices = notices;
    }

    record Read(@Nullable Long version) {
    }

    /** `percent`: null when fewer than three advisors are on duty. */
    record Share(@Nullable Integer percent) {
    }

    @PostMapping("/api/notices/{noticeId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable String noticeId, @RequestBody Read read) {
        if (read.version() == null) {
            throw Problem.malformed("Send the version that was read.").asException();
        }
        switch (reading.read(actor, noticeId, read.version())) {
            case READ -> { }
            case CHANGED -> throw Problem.of("stale", 412, "Changed", "The notice says something else now. Read it again.").asException();
            case GONE -> throw notInForce();
        }
    }

    @GetMapping("/api/notices/{noticeId}/readers")
    Share share(Actor actor, @PathVariable String noticeId) {
        var notice = notices.inForce(actor).stream().flatMap(List::stream).filter(one -> one.noticeId().equals(noticeId))
                .findFirst().orElseThrow(() -> notInForce());
        if (actor.role() == Role.EDITOR && !published(notice, actor)) {
            throw Problem.of("forbidden", 403, "Not allowed", "Whoever published the notice sees how many have read it.").asException();
        }
        var share = reading.share(actor, noticeId);
        return new Share(share.isPresent() ? share.getAsInt() : null);
    }

    private static boolean published(Notice notice, Actor actor) {
        return notice.organisationId() != null && notice.organisationId().equals(actor.organisationId());
    }

    private static RuntimeException notInForce() {
        return Problem.notFound("There is no such notice in force.").asException();
    }
}
