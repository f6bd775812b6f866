package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.KnowledgeWatcher;

/** Matches texts to topics and articles on the newest knowledge. */
@Service
public class MatchingEngine implements KnowledgeWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingEngine.class);
    private static final int MOST_ARTICLES = 5;

    private final Stems stems;
    private final ArticleSearch search;
    private volatile Learnt learnt;
    private volatile String version = "lexical-0";
    private KnowledgeBase learntFrom = KnowledgeBase.EMPTY;

    public MatchingEngine(Stems stems, ArticleSearch search) {
        this.stems = stems;
        this.search = search;
        this.learnt = Learnt.from(KnowledgeBase.EMPTY, List.of(), Stems.NONE);
    }

    @Override
    public void changed(KnowledgeBase newest) {
        if (!newest.articles().equals(learntFrom.articles())) {
            search.replace(newest.articles().values().stream().map(MatchingEngine::answer).toList());
        }
        // Training takes seconds: news of an organisation, or a log read anew, teaches nothing.
        if (!teachesTheSame(newest, learntFrom)) {
            learn(newest);
        }
        learntFrom = newest;
        version = "lexical-1." + newest.version();
    }

    private static boolean teachesTheSame(KnowledgeBase one, KnowledgeBase other) {
        return one.topics().equals(other.topics()) && one.rules().equals(other.rules())
                && one.articles().equals(other.articles()) && one.places().equals(other.places());
    }

    private void learn(KnowledgeBase newest) {
        long start = System.nanoTime();
        learnt = Learnt.from(newest, phrasings(newest), stems);
        LOG.atInfo().addKeyValue("topics", newest.topics().size()).addKeyValue("millis", (System.nanoTime() - start) / 1_000_000)
                .log("Learnt from the knowledge base and the corpus");
    }

    /** What the text may be about; the language is detected when none is given. */
    public Match match(String text, @Nullable String language) {
        Match match = learnt.match(text, language == null ? LanguageGuess.of(Token.of(text)) : language);
        return new Match(match.language(), match.topics(), match.nobody(), search.search(text, null, MOST_ARTICLES),
                match.words(), match.places());
    }

    /** What the text settles of that topic's clarifying question; empty when it has none. */
    public Optional<OptionGuess> option(String topicId, String text) {
        return learnt.option(topicId, text);
    }

    /** Changes with what the engine has learnt. */
    public String version() {
        return version;
    }

    private static List<Phrasing> phrasings(KnowledgeBase known) {
        List<Phrasing> phrasings = new ArrayList<>();
        known.topics().keySet().stream().sorted(Comparator.naturalOrder()).forEach(id -> phrasings.addAll(Corpus.of(id)));
        phrasings.addAll(Corpus.of(Phrasing.NOBODY));
        return phrasings;
    }

    private static ArticleSearch.Answer answer(Article article) {
        return new ArticleSearch.Answer(article.articleId(), article.version(), article.title(), article.titleEn(),
                article.publicText(), article.publicTextEn(), article.advisors(), null);
    }
}
