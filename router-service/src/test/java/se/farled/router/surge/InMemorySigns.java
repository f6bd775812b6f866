package se.farled.router.surge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signs in memory. */
public class InMemorySigns implements Signs {

    private final InMemorySurges surges;
    private final List<Row> rows = new ArrayList<>();

    public InMemorySigns(InMemorySurges surges) {
        this.surges = surges;
    }

    private record Row(String contactId, String root, @Nullable String subject, Instant at) {}

    @Override
    public void put(String contactId, String rootContactId, @Nullable String subject, Instant arrivedAt) {
        Optional<Row> before = rows.stream().filter(row -> row.contactId().equals(contactId)).findFirst();
        before.ifPresent(rows::remove);
        rows.add(new Row(contactId, rootContactId, subject, before.map(Row::at).orElse(arrivedAt)));
    }

    @Override
    public Optional<List<Instant>> untold(String subject, Instant after) {
        if (surges.open().stream().anyMatch(surge -> surge.subject().equals(subject))) {
            return Optional.empty();
        }
        Instant ended = surges.all().stream().filter(surge -> surge.subject().equals(subject)).map(Surge::endedAt)
                .max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return Optional.of(times(subject, ended.isAfter(after) ? ended : after));
    }

    @Override
    public List<Instant> times(String subject, Instant after) {
        return List.copyOf(of(subject, after).collect(Collectors.toMap(Row::root, Row::at, (one, other) -> one.isBefore(other) ? one : other))
                .values().stream().sorted().toList());
    }

    @Override
    public long others(String subject, Instant after) {
        List<String> open = surges.open().stream().map(Surge::subject).toList();
        return rows.stream().filter(row -> row.at().isAfter(after) && row.subject() != null
                && !row.subject().equals(subject) && !open.contains(row.subject())).count();
    }

    @Override
    public List<String> lively(Instant after, int least) {
        List<String> open = surges.open().stream().map(Surge::subject).toList();
        Map<String, Long> counts = rows.stream().filter(row -> row.subject() != null && row.at().isAfter(after))
                .filter(row -> !row.subject().startsWith("word:") && !open.contains(row.subject()))
                .collect(Collectors.groupingBy(Row::subject, Collectors.counting()));
        return counts.entrySet().stream().filter(count -> count.getValue() >= least).map(Map.Entry::getKey).toList();
    }

    @Override
    public List<Sign> ofNoTopic(Instant after, int most) {
        return rows.stream().filter(row -> row.subject() == null && row.at().isAfter(after))
                .sorted(Comparator.comparing(Row::at).reversed()).limit(most).map(row -> new Sign(row.contactId(), row.at())).toList();
    }

    @Override
    public List<Sign> between(String subject, Instant from, Instant to) {
        return rows.stream().filter(row -> subject.equals(row.subject()) && !row.at().isBefore(from) && !row.at().isAfter(to))
                .sorted(Comparator.comparing(Row::at).thenComparing(Row::contactId)).map(row -> new Sign(row.contactId(), row.at())).toList();
    }

    @Override
    public List<CountedHour> counted(Instant from, Instant to) {
        return rows.stream().filter(row -> row.subject() != null && !row.subject().startsWith("word:"))
                .filter(row -> !row.at().isBefore(from) && row.at().isBefore(to))
                .filter(row -> surges.all().stream().noneMatch(surge -> surge.subject().equals(row.subject())
                        && !row.at().isBefore(surge.detected().at().minusSeconds(3_600))
                        && (surge.endedAt() == null || !row.at().isAfter(surge.endedAt()))))
                .collect(Collectors.groupingBy(row -> new CountedHour(row.subject(), row.at().truncatedTo(ChronoUnit.HOURS), 0), Collectors.counting()))
                .entrySet().stream().map(hour -> new CountedHour(hour.getKey().topicId(), hour.getKey().from(), hour.getValue().intValue())).toList();
    }

    @Override
    public void forget(Instant before) {
        rows.removeIf(row -> row.at().isBefore(before));
    }

    private Stream<Row> of(String subject, Instant after) {
        return rows.stream().filter(row -> subject.equals(row.subject()) && row.at().isAfter(after));
    }
}
