package se.farled.router.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.contact.Content;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Topic;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.surge.PlainWording;

/** Searches as if a draft were published beside all other articles, instead of the one it is to replace. Changes nothing. */
@Service
public class TryArticle {

    private static final String DRAFT = "draft";
    private static final Duration PAST = Duration.ofDays(7);
    private static final int LOOKED_AT = 300;
    /** Places at which an advisor sees an article at once. */
    private static final int SEEN = 3;
    private static final int RANKED = 50;
    private static final int WORDINGS = 5;

    private final Knowledge knowledge;
    private final ArticleSearch search;
    private final SaidLately past;
    private final PlainWording wording;
    private final Clock clock;

    public TryArticle(Knowledge knowledge, ArticleSearch search, SaidLately past, PlainWording wording, Clock clock) {
        this.knowledge = knowledge;
        this.search = search;
        this.past = past;
        this.wording = wording;
        this.clock = clock;
    }

    /** An article that is not saved; {@code articleId} is the one that it would replace. */
    public record Draft(@Nullable String articleId, String titleSv, String publicSv, @Nullable String titleEn,
            @Nullable String publicEn, List<String> advisorsSv) {}

    /**
     * What it would change.
     *
     * @param rank its place for the sample question, 1 is first; null when it is not found, or nothing was asked
     * @param looked how many of last week's contacts were looked at, the newest
     * @param contacts how many of them would find it by their words among the first three
     * @param wordings some of those, plain
     */
    public record Tried(@Nullable Integer rank, int looked, int contacts, List<String> wordings) {}

    /** Tries the draft on that question and on last week's contacts, but for those on topics under secrecy. */
    public Tried on(Draft draft, @Nullable String question) {
        KnowledgeBase known = knowledge.current();
        ArticleSearch with = search.apart(answers(draft, known));
        List<String> secret = known.topics().values().stream().filter(Topic::secrecy).map(Topic::topicId).toList();
        List<Content> said = past.since(clock.instant().minus(PAST), secret, LOOKED_AT);
        List<Content> finding = said.stream().filter(content -> rank(with, content.words(), SEEN) != null).toList();
        return new Tried(question == null || question.isBlank() ? null : rank(with, question, RANKED), said.size(), finding.size(),
                finding.stream().map(wording::of).filter(text -> !text.isBlank()).limit(WORDINGS).toList());
    }

    private static List<ArticleSearch.Answer> answers(Draft draft, KnowledgeBase known) {
        List<ArticleSearch.Answer> answers = new ArrayList<>();
        for (Article article : known.articles().values()) {
            if (!article.articleId().equals(draft.articleId())) {
                answers.add(new ArticleSearch.Answer(article.articleId(), article.version(), article.title(), article.titleEn(),
                        article.publicText(), article.publicTextEn(), article.advisors(), null));
            }
        }
        answers.add(new ArticleSearch.Answer(DRAFT, 0, draft.titleSv(), draft.titleEn(), draft.publicSv(), draft.publicEn(),
                draft.advisorsSv(), null));
        return answers;
    }

    private static @Nullable Integer rank(ArticleSearch with, String words, int most) {
        List<ArticleSearch.Hit> hits = with.search(words, null, most);
        for (int place = 0; place < hits.size(); place++) {
            if (hits.get(place).id().equals(DRAFT)) {
                return place + 1;
            }
        }
        return null;
    }
}
