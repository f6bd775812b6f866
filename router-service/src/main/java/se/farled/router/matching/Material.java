package se.farled.router.matching;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Place;

/**
 * All that the classifiers are learnt from at one moment, in an order that does not change from run to run.
 *
 * @param topics texts with the topic that each is about
 * @param options by topic, texts with what each settles of the topic's clarifying question
 */
record Material(List<Phrasing> topics, Map<String, List<Phrasing>> options, List<Place> places) {

    /** To be raised when the same material would give another model: how texts are seen, or how is learnt, has changed. */
    private static final int METHOD = 2;

    /** How many of a city's own phrasings on a topic halve what the starter corpus counts there. */
    private static final float OWN_HALVES = 60;

    static Material of(KnowledgeBase known, List<Phrasing> past) {
        List<Phrasing> own = past.stream().filter(it -> it.topicId().equals(Phrasing.NOBODY) || known.topics().containsKey(it.topicId())).toList();
        Map<String, Long> owned = own.stream().collect(Collectors.groupingBy(Phrasing::topicId, Collectors.counting()));
        List<Phrasing> corpus = Stream.concat(Stream.concat(known.topics().keySet().stream().sorted(), Stream.of(Phrasing.NOBODY))
                .flatMap(topicId -> Corpus.of(topicId).stream().map(it -> beside(owned.getOrDefault(topicId, 0L), it))), own.stream()).toList();
        Map<String, List<Phrasing>> byTopic = corpus.stream().collect(Collectors.groupingBy(Phrasing::topicId));
        Map<String, List<Phrasing>> options = new TreeMap<>();
        known.rules().values().stream().filter(rule -> rule.question() != null)
                .forEach(rule -> options.put(rule.topicId(), ofOptions(rule, byTopic.getOrDefault(rule.topicId(), List.of()))));
        return new Material(Stream.concat(corpus.stream(), Lessons.ofTopics(known).stream()).toList(), options,
                known.places().values().stream().sorted(Comparator.comparing(Place::placeId)).toList());
    }

    private static Phrasing beside(long own, Phrasing shipped) {
        return own == 0 ? shipped
                : new Phrasing(shipped.topicId(), shipped.optionId(), shipped.text(), shipped.weight() * OWN_HALVES / (OWN_HALVES + own));
    }

    private static List<Phrasing> ofOptions(OwnershipRule rule, Collection<Phrasing> phrasings) {
        return Stream.concat(Lessons.ofOptions(rule).stream(), phrasings.stream())
                .filter(it -> Phrasing.OPEN.equals(it.optionId()) || rule.option(it.optionId()).isPresent()).toList();
    }

    /** The same for the same material and the same way of learning, and for nothing else. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                tell(out, METHOD, Training.TOPICS, Training.OPTIONS, Vocabulary.SETTINGS);
                tell(out, topics.toArray());
                options.forEach((topicId, phrasings) -> tell(out, topicId, phrasings));
                tell(out, places.toArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("Every Java digests to nowhere", impossible);
        }
    }

    private static void tell(DataOutputStream out, Object... parts) {
        try {
            out.writeInt(parts.length);
            for (Object part : parts) {
                byte[] told = part.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(told.length);
                out.write(told);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
