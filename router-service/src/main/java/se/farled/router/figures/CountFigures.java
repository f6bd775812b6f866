package se.farled.router.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.Outcome;
import se.farled.router.figures.Figures.Arrivals;
import se.farled.router.figures.Figures.Outcomes;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

/** Counts of a period, by topic, organisation, channel and outcome. */
@Service
public class CountFigures {

    private final Figures figures;
    private final Knowledge knowledge;

    public CountFigures(Figures figures, Knowledge knowledge) {
        this.figures = figures;
        this.knowledge = knowledge;
    }

    /** The figures of a period, from its first moment up to, and not with, its last. */
    public record Report(Instant from, Instant to, long contacts, Map<Channel, Long> byChannel,
            Map<ContactState, Long> byState, long questions, Map<Outcome, Long> byOutcome, List<Row> byTopic,
            List<Row> byOrganisation) {}

    /** One topic or organisation, most questions first. */
    public record Row(String id, @Nullable String name, long questions, Map<Outcome, Long> byOutcome) {}

    /** Counts the period. */
    public Report count(Instant from, Instant to) {
        List<Arrivals> arrivals = figures.arrivals(from, to);
        List<Outcomes> outcomes = figures.outcomes(from, to);
        KnowledgeBase known = knowledge.current();
        return new Report(from, to, arrivals.stream().mapToLong(Arrivals::contacts).sum(),
                contacts(arrivals, Arrivals::channel), contacts(arrivals, Arrivals::state),
                outcomes.stream().mapToLong(Outcomes::questions).sum(), questions(outcomes),
                rows(outcomes, Outcomes::topicId, id -> known.topic(id).map(Topic::name).orElse(null)),
                rows(outcomes.stream().filter(row -> row.organisationId() != null).toList(), Outcomes::organisationId,
                        id -> known.organisation(id).map(Organisation::name).orElse(null)));
    }

    private static <K> Map<K, Long> contacts(List<Arrivals> arrivals, Function<Arrivals, K> by) {
        return arrivals.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(Arrivals::contacts)));
    }

    private static Map<Outcome, Long> questions(List<Outcomes> outcomes) {
        return outcomes.stream().collect(
                Collectors.groupingBy(Outcomes::outcome, TreeMap::new, Collectors.summingLong(Outcomes::questions)));
    }

    private static List<Row> rows(List<Outcomes> outcomes, Function<Outcomes, @Nullable String> by,
            Function<String, @Nullable String> name) {
        Map<String, List<Outcomes>> grouped = outcomes.stream().collect(Collectors.groupingBy(by));
        return grouped.entrySet().stream()
                .map(group -> new Row(group.getKey(), name.apply(group.getKey()),
                        group.getValue().stream().mapToLong(Outcomes::questions).sum(), questions(group.getValue())))
                .sorted((one, other) -> Long.compare(other.questions(), one.questions()))
                .toList();
    }
}
