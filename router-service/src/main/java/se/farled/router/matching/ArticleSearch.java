package se.farled.router.matching;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Search over answers; safe for concurrent use. */
public interface ArticleSearch {

    /** From now on exactly these answers are found. */
    void replace(Collection<Answer> answers);

    /** A search of its own over those answers, which leaves this one as it is. */
    ArticleSearch apart(Collection<Answer> answers);

    /** The best answers for the words, best first; with a group only answers of that group. */
    List<Hit> search(String words, @Nullable String group, int most);

    /**
     * An answer as it is searched.
     *
     * @param advisors lines for advisors only: they help to find it, and are never shown to residents
     * @param group what a search may be narrowed to
     */
    record Answer(String id, long version, @Nullable String title, @Nullable String titleEn, String text,
            @Nullable String textEn, List<String> advisors, @Nullable String group) {}

    /** An answer found; scores compare within one search only. */
    record Hit(String id, long version, double score) {}
}
