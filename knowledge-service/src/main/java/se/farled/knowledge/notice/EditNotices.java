package se.farled.knowledge.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.topic.Topics;

/** What editors do with notices: each organisation with its own, the lead with all. */
@Service
public class EditNotices {

    private final Notices notices;
    private final Organisations organisations;
    private final Topics topics;
    private final AnnounceNotices announce;
    private final BriefingTerm term;
    private final Clock clock;

    public EditNotices(Notices notices, Organisations organisations, Topics topics, AnnounceNotices announce,
            BriefingTerm term, Clock clock) {
        this.notices = notices;
        this.organisations = organisations;
        this.topics = topics;
        this.announce = announce;
        this.term = term;
        this.clock = clock;
    }

    /** Keeps a new notice: a draft when it is to stay one, announced without a briefing, briefed with one. */
    @Transactional
    public Outcome<Notice> announce(Actor actor, String noticeId, Message message, @Nullable Briefing briefing, boolean draft) {
        Notice fresh = new Notice(noticeId, 0, message, new NoticeState.Draft(briefing));
        return !mayChange(actor, message) ? notYours(message) : kept(draft ? fresh : told(fresh));
    }

    /** Puts other words, and another briefing when there is one, in the place of the present; a draft may be announced. */
    @Transactional
    public Outcome<Notice> change(Actor actor, @Nullable Long expected, String noticeId, Message message,
            @Nullable Briefing briefing, boolean draft) {
        return ifAllowed(actor, expected, noticeId, now -> {
            Notice said = now.saying(message);
            Notice wanted = briefing == null ? said
                    : said.state() instanceof NoticeState.Draft ? said.in(new NoticeState.Draft(briefing)) : said.briefed(briefing);
            return !mayChange(actor, message) ? notYours(message) : kept(draft ? wanted : told(wanted));
        });
    }

    /** Gives the advisors what they need to know. */
    @Transactional
    public Outcome<Notice> brief(Actor actor, @Nullable Long expected, String noticeId, Briefing briefing) {
        return ifAllowed(actor, expected, noticeId, now -> kept(now.briefed(briefing)));
    }

    /** The public is told now. Without a briefing only in a crisis, and then the clock starts. */
    @Transactional
    public Outcome<Notice> publish(Actor actor, @Nullable Long expected, String noticeId, boolean crisis) {
        return ifAllowed(actor, expected, noticeId, now -> {
            Instant instant = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Notice known = now.saying(now.message().toldBy(instant)).known(term.debt(Debt.Cause.CRISIS, instant));
            boolean unprepared = known.state() instanceof NoticeState.Owing && !(now.state() instanceof NoticeState.Owing);
            return unprepared && !crisis
                    ? refused("briefing", "is missing: the advisors come first. In a crisis send {\"crisis\":true} and brief later")
                    : kept(known);
        });
    }

    /** Takes it back. */
    @Transactional
    public Outcome<Notice> withdraw(Actor actor, @Nullable Long expected, String noticeId) {
        return ifAllowed(actor, expected, noticeId, now -> new Outcome.Done<>(announce.keep(now.in(
                new NoticeState.Withdrawn(now.state().anyBriefing().orElse(null), now.state().anyDebt().orElse(null))))));
    }

    private Outcome<Notice> ifAllowed(
            Actor actor, @Nullable Long expected, String noticeId, Function<Notice, Outcome<Notice>> then) {
        Optional<Notice> found = notices.findForChange(noticeId);
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Notice now = found.get();
        if (!mayChange(actor, now.message())) {
            return notYours(now.message());
        }
        if (expected != null && expected != now.version()) {
            return new Outcome.Stale<>(now.version());
        }
        return now.state().ended() ? refused("state", "is " + now.state().name() + ": announce a new notice instead")
                : then.apply(now);
    }

    /** A draft becomes known to the advisors; anything else is so already. */
    private static Notice told(Notice notice) {
        return notice.state() instanceof NoticeState.Draft(Briefing briefing)
                ? notice.in(briefing == null ? new NoticeState.Announced() : new NoticeState.Briefed(briefing)) : notice;
    }

    private Outcome<Notice> kept(Notice wanted) {
        List<Violation> violations = new ArrayList<>(wanted.message().violations(
                id -> organisations.find(id).isPresent(), id -> topics.find(id).isPresent()));
        // A briefing may be half written for as long as nobody is told.
        if (!(wanted.state() instanceof NoticeState.Draft)) {
            wanted.state().anyBriefing().ifPresent(briefing ->
                    violations.addAll(briefing.violations(id -> organisations.find(id).isPresent())));
        }
        return violations.isEmpty() ? new Outcome.Done<>(announce.keep(wanted)) : new Outcome.Invalid<>(violations);
    }

    private static boolean mayChange(Actor actor, Message message) {
        return actor.mayChange(Objects.requireNonNullElse(message.organisationId(), ""));
    }

    private static Outcome<Notice> refused(String field, String reason) {
        return new Outcome.Invalid<>(List.of(new Violation(field, reason)));
    }

    private static Outcome<Notice> notYours(Message message) {
        return new Outcome.Forbidden<>("The notice belongs to " + Objects.requireNonNullElse(message.organisationId(), "nobody yet")
                + ": its editor or the lead may change it.");
    }
}
