package se.farled.router.evaluation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;

/** A city of any size, put together from the phrasings of the starter corpus: its sense is none, its words are real. */
final class LargeCity {

    private static final String OWNER = "owner";

    private final List<String> phrasings;
    private final Random random = new Random(5);
    private final KnowledgeBase knowledge;

    private LargeCity(List<String> phrasings, int topics, int articles) {
        this.phrasings = phrasings;
        Map<String, Topic> named = new HashMap<>();
        Map<String, OwnershipRule> rules = new HashMap<>();
        Map<String, Article> written = new HashMap<>();
        for (int t = 0; t < topics; t++) {
            String id = "topic-" + t;
            named.put(id, new Topic(id, Topic.Kind.QUESTION, said(t, topics), null, said(t, topics), List.of(), List.of(), true, false));
            rules.put(id, new OwnershipRule(id, OWNER, null, null, List.of(), 1));
        }
        for (int a = 0; a < articles; a++) {
            int about = a % topics;
            String text = String.join(". ", said(about, topics), said(about, topics), said(about, topics), said(about, topics),
                    said(about, topics), said(about, topics));
            written.put("article-" + a, new Article("article-" + a, 1, List.of("topic-" + about), OWNER, said(about, topics), null, text,
                    null, List.of(said(about, topics))));
        }
        knowledge = new KnowledgeBase(1, Map.of(OWNER, new Organisation(OWNER, Organisation.Kind.DEPARTMENT, OWNER, null, null, null, null, null)),
                named, rules, written, Map.of());
    }

    static LargeCity of(int topics, int articles) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/corpus/*.tsv");
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        List<String> phrasings = new ArrayList<>();
        for (Resource file : files) {
            file.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank())
                    .forEach(line -> phrasings.add(line.substring(line.lastIndexOf('\t') + 1)));
        }
        return new LargeCity(phrasings, topics, articles);
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    /** What residents say, of all lengths. */
    List<String> questions(int most) {
        return random.ints(most, 0, phrasings.size()).mapToObj(phrasings::get).toList();
    }

    private String said(int topic, int topics) {
        int from = (int) ((long) topic * phrasings.size() / topics);
        int to = (int) ((topic + 1L) * phrasings.size() / topics);
        return phrasings.get(from + random.nextInt(to - from));
    }
}
