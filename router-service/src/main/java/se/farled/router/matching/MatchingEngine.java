package se.farled.router.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.KnowledgeWatcher;

/** Matches texts to topics and articles on the newest knowledge. */
@Service
public class MatchingEngine implements KnowledgeWatcher {

    private static final int MOST_ARTICLES = 5;
    private static final int MOST_LESSONS = 8;

    private final ArticleSearch search;
    private final Learning learning;
    private final Memory memory;
    private final Sketches sketches;
    private boolean began;
    private volatile KnowledgeBase newest = KnowledgeBase.EMPTY;

    public MatchingEngine(Stems stems, ArticleSearch search, TrainedModels models, PastPhrasings past, Memory memory, Blinding blinding) {
        this.search = search;
        this.learning = new Learning(stems, models, past);
        this.memory = memory;
        this.sketches = new Sketches(blinding);
    }

    /** An edited answer is found at once; what else it teaches is learnt beside the reading of knowledge. */
    @Override
    public void changed(KnowledgeBase known) {
        KnowledgeBase before = newest;
        boolean first = !began;
        began = true;
        if (teachesTheSame(known, before)) {
            learning.nothingNewIn(known);
        } else if (first) {
            // What the log held at the start is learnt before anybody is told that knowledge is read.
            learning.now(known);
        } else {
            learning.soon(known);
        }
        newest = known;
        if (!known.articles().equals(before.articles())) {
            search.replace(known.articles().values().stream().map(MatchingEngine::answer).toList());
        }
    }

    private static boolean teachesTheSame(KnowledgeBase one, KnowledgeBase other) {
        return one.topics().equals(other.topics()) && one.rules().equals(other.rules())
                && one.articles().equals(other.articles()) && one.places().equals(other.places());
    }

    /** The city's history has changed: it is learnt from beside what is in use. */
    public void learnAnew() {
        learning.soon(newest);
    }

    /** False while there is something to learn from and nothing was learnt yet: each text would be unsure. */
    public boolean ready() {
        return learning.learnt() != null || !learning.behind();
    }

    /** True while newer knowledge is being learnt from; what was learnt before is in use. */
    public boolean learning() {
        return learning.behind();
    }

    /** True until all that this knowledge teaches is learnt; what was learnt before is in use. */
    public boolean behind(KnowledgeBase known) {
        return newest != known || learning.behind();
    }

    /** What the text may be about; the language is detected when none is given. */
    public Match match(String text, @Nullable String language) {
        String spoken = language == null ? LanguageGuess.of(Token.of(text)) : language;
        Learnt learnt = learning.learnt();
        Match match = learnt == null ? Match.nothing(spoken) : learnt.match(text, spoken, recall(learnt, text));
        return new Match(match.language(), match.topics(), match.nobody(), search.search(text, null, MOST_ARTICLES),
                match.words(), match.places(), match.settled());
    }

    /** What the text settles of that topic's clarifying question; empty when it has none. */
    public Optional<OptionGuess> option(String topicId, String text) {
        return Optional.ofNullable(learning.learnt()).flatMap(learnt -> learnt.option(topicId, text)
                .map(guess -> recall(learnt, text).beside(guess, topicId)));
    }

    /** What the text shows, in a form that tells no words; empty for one without words, and before anything was learnt. */
    public Sketch sketch(String text) {
        Learnt learnt = learning.learnt();
        return learnt == null ? Sketch.EMPTY : learnt.sketch(text, sketches);
    }

    private Recall recall(Learnt learnt, String text) {
        return memory.size() == 0 ? Recall.NOTHING
                : Recall.of(memory.like(learnt.sketch(text, sketches), Recall.STRANGE, MOST_LESSONS));
    }

    /** Changes with what the engine has learnt. */
    public String version() {
        return "lexical-1." + learning.version();
    }

    private static ArticleSearch.Answer answer(Article article) {
        return new ArticleSearch.Answer(article.articleId(), article.version(), article.title(), article.titleEn(),
                article.publicText(), article.publicTextEn(), article.advisors(), null);
    }
}
