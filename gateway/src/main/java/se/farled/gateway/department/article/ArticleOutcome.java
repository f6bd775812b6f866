package se.farled.gateway.department.article;

import java.util.List;

/** What came of an editor's wish. */
public sealed interface ArticleOutcome {

    /** Done; this is how it is now. */
    record Done(DepartmentArticle now) implements ArticleOutcome {
    }

    /** Taken out of use. */
    record Retired() implements ArticleOutcome {
    }

    /** Somebody changed it in between; this is what they made of it. */
    record Stale(DepartmentArticle now) implements ArticleOutcome {
    }

    /** It cannot be taken as it is; the fields are paths into what was sent. */
    record Wrong(List<String> fields) implements ArticleOutcome {
    }

    /** It is not there, or not theirs. */
    record Gone() implements ArticleOutcome {
    }
}
