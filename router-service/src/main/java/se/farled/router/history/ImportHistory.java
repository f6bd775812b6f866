package se.farled.router.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.matching.Phrasing;

/** Takes a city's own history: each row is taken, known already, or refused with its line and field. */
@Service
public class ImportHistory {

    private static final int LONGEST = 20_000;

    private final History history;
    private final Knowledge knowledge;

    public ImportHistory(History history, Knowledge knowledge) {
        this.history = history;
        this.knowledge = knowledge;
    }

    /** What came of some rows; {@code known} were there before. */
    public record Taken(int added, int known, List<Refused> refused) {}

    /** A row that was not taken, and why. */
    public record Refused(long line, String field, String reason) {}

    /** Takes the rows that can be learnt from. */
    @Transactional
    public Taken take(List<HistoryRow> rows) {
        KnowledgeBase known = knowledge.current();
        List<Told> good = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (HistoryRow row : rows) {
            Refused why = refusal(row, known);
            if (why == null) {
                good.add(new Told(Unnamed.text(given(row.text())), given(row.topic()), blankAsNull(row.option()), time(row.at())));
            } else {
                refused.add(why);
            }
        }
        int added = history.add(good);
        return new Taken(added, good.size() - added, refused);
    }

    private static @Nullable Refused refusal(HistoryRow row, KnowledgeBase known) {
        String text = given(row.text());
        if (text.length() > LONGEST) {
            return new Refused(row.line(), "text", "longer than " + LONGEST + " characters");
        }
        if (Unnamed.text(text).isEmpty()) {
            return new Refused(row.line(), "text", "missing");
        }
        String topic = given(row.topic());
        if (!topic.equals(Phrasing.NOBODY) && known.topic(topic).isEmpty()) {
            return new Refused(row.line(), "topic", topic.isEmpty() ? "missing" : "no topic has this id");
        }
        String option = blankAsNull(row.option());
        if (option != null && !option.equals(Phrasing.OPEN)
                && known.rule(topic).flatMap((OwnershipRule rule) -> rule.option(option)).isEmpty()) {
            return new Refused(row.line(), "option", "the topic's question has no such answer");
        }
        try {
            time(row.at());
            return null;
        } catch (DateTimeException unreadable) {
            return new Refused(row.line(), "at", "neither a day (2026-11-25) nor a time with its offset");
        }
    }

    private static @Nullable Instant time(@Nullable String at) {
        String written = given(at);
        if (written.isEmpty()) {
            return null;
        }
        return written.length() == "2026-11-25".length() ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(written).toInstant();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return given(value).isEmpty() ? null : given(value);
    }
}
