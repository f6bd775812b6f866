package se.farled.gateway.department.notice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.NoticesClient;
import se.farled.gateway.security.Actor;

/** Keeps, publishes and withdraws notices. What was kept stays kept when the publication gate is shut. */
@Service
public class WriteNotice {
    private final NoticesClient notices;
    private final OwnNotices own;

    WriteNotice(NoticesClient notices, OwnNotices own) {
        this.notices = notices;
        this.own = own;
    }

    /** Who is told once it is kept. */
    public enum Audience {
        /** As it says itself: nobody for a draft, else the advisors. */
        ADVISORS,
        /** The public too, if the advisors are prepared. */
        PUBLIC,
        /** The public at once, knowingly before the advisors; the briefing is owed from then on. */
        PUBLIC_IN_A_CRISIS
    }

    /**
     * Keeps it.
     *
     * @param noticeId null for a new one
     * @param version the version that was read
     */
    public NoticeOutcome keep(Actor actor, @Nullable String noticeId, long version, NoticeText text, Audience audience) {
        if (noticeId == null) {
            return outcome(actor, "", notices.announce(actor, text), now -> tell(actor, now, audience));
        }
        return own.find(actor, noticeId).isEmpty() ? new NoticeOutcome.Gone()
                : outcome(actor, noticeId, notices.change(actor, noticeId, text, "\"" + version + "\""), now -> tell(actor, now, audience));
    }

    /** Takes it back from the desks and the public. */
    public NoticeOutcome withdraw(Actor actor, String noticeId, long version) {
        return own.find(actor, noticeId).isEmpty() ? new NoticeOutcome.Gone()
                : outcome(actor, noticeId, notices.step(actor, noticeId, "withdraw", null, "\"" + version + "\""), NoticeOutcome.Done::new);
    }

    private NoticeOutcome tell(Actor actor, DepartmentNotice kept, Audience audience) {
        if (audience == Audience.ADVISORS) {
            return new NoticeOutcome.Done(kept);
        }
        // On no certain version: what is briefed may have become public by itself a moment ago.
        var answer = notices.step(actor, kept.noticeId(), "publish", audience == Audience.PUBLIC_IN_A_CRISIS ? Map.of("crisis", true) : null, null);
        return wrong(answer).contains("briefing") ? new NoticeOutcome.Unbriefed(kept) : outcome(actor, kept.noticeId(), answer, NoticeOutcome.Done::new);
    }

    private NoticeOutcome outcome(Actor actor, String noticeId, InnerAnswer answer, Function<DepartmentNotice, NoticeOutcome> done) {
        return switch (answer.status()) {
            case 403, 404 -> new NoticeOutcome.Gone();
            case 412 -> own.find(actor, noticeId).<NoticeOutcome>map(NoticeOutcome.Stale::new).orElseGet(NoticeOutcome.Gone::new);
            case 422 -> new NoticeOutcome.Wrong(wrong(answer));
            default -> answer.as(DepartmentNotice.class).map(done).orElseGet(NoticeOutcome.Gone::new);
        };
    }

    private static List<String> wrong(InnerAnswer answer) {
        return answer.status() != 422 || answer.body() == null ? List.of() : answer.body().path("errors").valueStream()
                .map(error -> error.path("field").asString("")).toList();
    }
}
