package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.farled.router.knowledge.KnowledgeBase;

/** How well topics are named as the starter corpus grows: every sixth phrasing of each topic is asked, the others are learnt from. */
public final class LearningCurve {

    private static final int HELD_OUT = 6;
    private static final int FIRST = 3;

    private final List<Phrasing> lessons;
    private final Map<String, List<Phrasing>> taught = new TreeMap<>();
    private final List<Phrasing> asked = new ArrayList<>();
    private final TextFeatures features;

    public LearningCurve(KnowledgeBase known, Stems stems) {
        this.lessons = Lessons.ofTopics(known);
        this.features = new TextFeatures(stems);
        Random random = new Random(11);
        Stream.concat(known.topics().keySet().stream().sorted(), Stream.of(Phrasing.NOBODY)).forEach(topicId -> {
            List<Phrasing> all = Corpus.of(topicId);
            asked.addAll(held(all, true));
            List<Phrasing> rest = new ArrayList<>(held(all, false));
            Collections.shuffle(rest, random);
            taught.put(topicId, rest);
        });
    }

    /** Share of the held-out phrasings whose topic is named first, and among the first three. */
    public record Point(double share, int phrasings, double top1, double top3) {}

    /** Learns from that share of each topic's phrasings, and from what the knowledge base itself teaches. */
    public Point at(double share) {
        List<Phrasing> some = taught.values().stream().flatMap(all -> all.stream().limit(Math.round(share * all.size()))).toList();
        Classifier classifier = Classifier.learn(Stream.concat(some.stream(), lessons.stream())
                .map(it -> new Classifier.Labelled(features.of(Token.of(it.text())), it.topicId(), it.weight())).collect(Collectors.toList()), Training.TOPICS);
        long first = 0;
        long among = 0;
        for (Phrasing it : asked) {
            float[] scores = classifier.probabilities(classifier.read(features.of(Token.of(it.text()))), 1);
            int own = classifier.classes().indexOf(it.topicId());
            long better = own < 0 ? FIRST : IntStream.range(0, scores.length).filter(k -> scores[k] > scores[own]).count();
            first += better == 0 ? 1 : 0;
            among += better < FIRST ? 1 : 0;
        }
        return new Point(share, some.size(), first / (double) asked.size(), among / (double) asked.size());
    }

    private static List<Phrasing> held(List<Phrasing> all, boolean out) {
        return IntStream.range(0, all.size()).filter(i -> (i % HELD_OUT == 0) == out).mapToObj(all::get).toList();
    }
}
