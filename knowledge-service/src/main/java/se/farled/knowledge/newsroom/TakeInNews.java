package se.farled.knowledge.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.notice.AnnounceNotices;
import se.farled.knowledge.notice.BriefingTerm;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;

/**
 * Takes in what a feed tells. What a department announced and briefed is public now; what it did not is a missed
 * briefing, told to the desks as a provisional note and owed by its owner. An item is taken in once, whoever sees it.
 */
@Service
public class TakeInNews {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInNews.class);

    private final KnownItems items;
    private final Notices notices;
    private final SameNews sameNews;
    private final AnnounceNotices announce;
    private final Concerned concerned;
    private final BriefingTerm term;
    private final WatchTerms terms;
    private final Clock clock;

    public TakeInNews(KnownItems items, Notices notices, SameNews sameNews, AnnounceNotices announce, Concerned concerned,
            BriefingTerm term, WatchTerms terms, Clock clock) {
        this.items = items;
        this.notices = notices;
        this.sameNews = sameNews;
        this.announce = announce;
        this.concerned = concerned;
        this.term = term;
        this.terms = terms;
        this.clock = clock;
    }

    /** True when the item was not seen before, or says something else now. */
    public boolean isNew(Feed feed, NewsItem item) {
        return items.find(feed.feedId(), item.key()).filter(known -> known.fingerprint().equals(item.fingerprint())).isEmpty();
    }

    /** Remembers what was old news when the feed was first looked at. */
    @Transactional
    public void remember(Feed feed, NewsItem item) {
        items.save(new KnownItem(feed.feedId(), item.key(), item.fingerprint(), null, false, true));
    }

    /**
     * Takes it in.
     *
     * @param concern whom it concerns; empty when that could not be found out yet
     */
    @Transactional
    public void take(Feed feed, NewsItem item, Optional<Concerns.Concern> concern) {
        items.takeTurns();
        items.find(feed.feedId(), item.key()).ifPresentOrElse(known -> edited(known, item), () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Instant publicAt = publicAt(item, now);
            Debt debt = new Debt(Debt.Cause.MISSED, publicAt, term.debt(Debt.Cause.MISSED, now).dueAt());
            Optional<Notice> told = sameNews.as(item, publicAt).or(() -> notices.find(item.noticeId()));
            Notice notice = told.map(Notice::noticeId).flatMap(notices::findForChange).map(known -> announce.keep(known.known(debt)))
                    .orElseGet(() -> missed(item, publicAt, debt, concern));
            items.save(new KnownItem(feed.feedId(), item.key(), item.fingerprint(), notice.noticeId(), told.isEmpty(),
                    told.isPresent() || concern.isPresent()));
        });
    }

    /** Says whom a note concerns that nobody was known to own. */
    @Transactional
    public void concerning(KnownItem item, Concerns.Concern concern) {
        items.takeTurns();
        notices.findForChange(Objects.requireNonNull(item.noticeId()))
                .filter(notice -> !notice.state().ended() && notice.message().organisationId() == null)
                .ifPresent(notice -> announce.keep(notice.saying(concerned.by(concern, notice.message()))));
        items.save(item.nowMatched());
    }

    private Notice missed(NewsItem item, Instant publicAt, Debt debt, Optional<Concerns.Concern> concern) {
        Message provisional = new Message(null, NoticeKind.UNKNOWN, item.title(), null, item.ingress(), publicAt,
                publicAt.plus(terms.holdsFor()), List.of(), List.of(), item.link(), false, null);
        Message message = concern.map(found -> concerned.by(found, provisional)).orElse(provisional);
        LOG.atWarn().addKeyValue("noticeId", item.noticeId()).addKeyValue("organisationId", message.organisationId())
                .log("the public was told before the advisors");
        return announce.keep(new Notice(item.noticeId(), 0, message, new NoticeState.Owing(debt)));
    }

    /** The newsroom's words stand until the owner has found its own. */
    private void edited(KnownItem known, NewsItem item) {
        if (known.fingerprint().equals(item.fingerprint())) {
            return;
        }
        if (known.made()) {
            notices.findForChange(Objects.requireNonNull(known.noticeId())).filter(notice -> notice.state() instanceof NoticeState.Owing)
                    .ifPresent(notice -> announce.keep(notice.saying(notice.message().worded(item.title(), item.ingress()))));
        }
        items.save(known.edited(item.fingerprint()));
    }

    /** A date in the future is a slip of the newsroom's: the public can read it now. */
    private static Instant publicAt(NewsItem item, Instant now) {
        Instant said = item.publishedAt();
        return said == null || said.isAfter(now) ? now : said.truncatedTo(ChronoUnit.MILLIS);
    }
}
