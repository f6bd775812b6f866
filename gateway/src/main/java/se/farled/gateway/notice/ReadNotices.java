package se.farled.gateway.notice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.security.Actor;
import se.farled.gateway.stream.Audience;

/** Reading notices: each advisor sees which ones are unread; others get to know a share, never who. */
@Service
public class ReadNotices {
    /** With fewer on duty, whoever is one of them could tell by counting which colleague has not read. */
    static final int FEWEST_ON_DUTY = 3;

    private final Notices notices;
    private final ReadReceipts receipts;
    private final Audience audience;
    private final StatusLinks seals;

    ReadNotices(Notices notices, ReadReceipts receipts, Audience audience, StatusLinks seals) {
        this.notices = notices;
        this.receipts = receipts;
        this.audience = audience;
        this.seals = seals;
    }

    /** What became of reading. */
    public enum Outcome {
        READ,
        /** Other words stand there now: they are to be read instead. */
        CHANGED,
        /** Not in force. */
        GONE
    }

    /** A notice, and whether this actor has yet to read it. */
    public record Seen(Notice notice, boolean unread) {
    }

    /** The notices in force as this actor has read them; empty when they have never been known. */
    public Optional<List<Seen>> seenBy(Actor actor) {
        return notices.inForce(actor).map(all -> all.stream()
                .map(notice -> new Seen(notice, !receipts.of(notice.noticeId()).contains(seal(notice, actor.id())))).toList());
    }

    /** This actor has read that version. */
    public Outcome read(Actor actor, String noticeId, long version) {
        var notice = inForce(actor, noticeId);
        if (notice.isEmpty()) {
            return Outcome.GONE;
        }
        if (notice.get().version() != version) {
            return Outcome.CHANGED;
        }
        receipts.keep(noticeId, seal(notice.get(), actor.id()));
        return Outcome.READ;
    }

    /** How many percent of the advisors on duty have read a notice as it is now; empty when too few are on duty to say. */
    public OptionalInt share(Actor actor, String noticeId) {
        var onDuty = audience.advisors();
        if (onDuty.size() < FEWEST_ON_DUTY) {
            return OptionalInt.empty();
        }
        var notice = inForce(actor, noticeId);
        if (notice.isEmpty()) {
            return OptionalInt.empty();
        }
        var read = receipts.of(noticeId);
        long readers = onDuty.stream().filter(advisor -> read.contains(seal(notice.get(), advisor))).count();
        return OptionalInt.of((int) Math.round(100.0 * readers / onDuty.size()));
    }

    /** Forgets who read what is no longer in force. */
    public void forgetTheOld(Actor asking) {
        notices.inForce(asking).ifPresent(all -> receipts.forgetAllBut(all.stream().map(Notice::noticeId).toList()));
    }

    private Optional<Notice> inForce(Actor actor, String noticeId) {
        return notices.inForce(actor).stream().flatMap(List::stream).filter(one -> one.noticeId().equals(noticeId)).findFirst();
    }

    private String seal(Notice notice, String advisorId) {
        return seals.pseudonym(advisorId + "|" + notice.said());
    }
}
