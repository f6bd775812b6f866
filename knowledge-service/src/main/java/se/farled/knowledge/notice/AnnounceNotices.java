package se.farled.knowledge.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;

/** Keeps a notice as its next version and tells it to the others; a draft is kept and not told. */
@Service
public class AnnounceNotices {

    private static final Logger LOG = LoggerFactory.getLogger(AnnounceNotices.class);

    private final Notices notices;
    private final Announcements announcements;
    private final Clock clock;

    public AnnounceNotices(Notices notices, Announcements announcements, Clock clock) {
        this.notices = notices;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Keeps and tells it when it differs from what is kept; gives it as it is then. */
    @Transactional
    public Notice keep(Notice told) {
        Notice wanted = told.settled(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (notices.find(wanted.noticeId()).filter(now -> now.saysTheSameAs(wanted)).isPresent()) {
            return wanted;
        }
        Notice now = wanted.withVersion(notices.lastVersion(wanted.noticeId()) + 1);
        notices.save(now);
        if (!(now.state() instanceof NoticeState.Draft)) {
            announcements.announce(new Change.NoticeChanged(now));
        }
        LOG.atInfo().addKeyValue("noticeId", now.noticeId()).addKeyValue("state", now.state().name())
                .addKeyValue("organisationId", now.message().organisationId()).log("notice changed");
        return now;
    }

    /** Makes public or over what time has overtaken. */
    @Transactional
    public void sweep() {
        notices.overtakenBy(clock.instant()).forEach(id ->
                notices.findForChange(id).ifPresent(notice -> keep(notice.at(clock.instant()))));
    }
}
