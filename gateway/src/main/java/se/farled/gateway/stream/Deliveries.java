package se.farled.gateway.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How soon notices reached the open desks. Lines are counted, never told apart. */
@Service
public class Deliveries {
    private final ConcurrentHashMap<String, Delivery> notices = new ConcurrentHashMap<>();

    /**
     * One version of a notice on its way to the desks.
     *
     * @param at when it was told
     * @param desks open desks that it has been sent to
     * @param slowest how long it took to the last of them
     */
    public record Delivery(String noticeId, long version, String title, @Nullable String titleEn, Instant at, int desks, Duration slowest) {
        /** The same with what was seen of it elsewhere. */
        Delivery and(Delivery other) {
            return new Delivery(noticeId, version, title, titleEn, at, desks + other.desks, slowest.compareTo(other.slowest) < 0 ? other.slowest : slowest);
        }
    }

    /** A happening was sent to a desk that was opened then. What a desk catches up on after it was away says nothing about the way. */
    public void sent(Happening happening, Instant opened, Instant now) {
        var data = happening.data();
        if (happening.name().equals("notice") && data.get("at") instanceof String at && data.get("version") instanceof Number version
                && data.get("noticeId") instanceof String noticeId && data.get("title") instanceof String title) {
            var told = OffsetDateTime.parse(at).toInstant();
            if (!told.isBefore(opened)) {
                var took = Duration.between(told, now);
                notices.merge(noticeId + " " + version.longValue(), new Delivery(noticeId, version.longValue(), title,
                        data.get("titleEn") instanceof String english ? english : null, told, 1, took.isNegative() ? Duration.ZERO : took), Delivery::and);
            }
        }
    }

    /** What was seen since this was last asked for. */
    public List<Delivery> take() {
        return List.copyOf(notices.keySet()).stream().flatMap(key -> Stream.ofNullable(notices.remove(key))).toList();
    }

    /** Gives back what could not be kept. */
    public void putBack(List<Delivery> taken) {
        taken.forEach(one -> notices.merge(one.noticeId() + " " + one.version(), one, Delivery::and));
    }
}
