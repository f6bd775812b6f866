package se.farled.knowledge.newsroom;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;

/** Finds the notice that tells what an item tells: by its link, else by a like title published about then. */
@Service
public class SameNews {

    private final Notices notices;
    private final WatchTerms terms;

    public SameNews(Notices notices, WatchTerms terms) {
        this.notices = notices;
        this.terms = terms;
    }

    /** The notice; a withdrawn one tells nothing. */
    public Optional<Notice> as(NewsItem item, Instant publishedAt) {
        return Optional.ofNullable(item.link()).stream().flatMap(link -> notices.withLink(link).stream()).filter(SameNews::stands).findFirst()
                .or(() -> notices.publicBetween(publishedAt.minus(terms.sameNews()), publishedAt.plus(terms.sameNews())).stream()
                        .filter(SameNews::stands)
                        .filter(notice -> Likeness.sameNews(notice.message().titleSv(), item.title())).findFirst());
    }

    private static boolean stands(Notice notice) {
        return !(notice.state() instanceof NoticeState.Withdrawn);
    }
}
