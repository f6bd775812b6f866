package se.farled.gateway.department.notice.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.department.OwnTopics;
import se.farled.gateway.department.notice.DepartmentNotice;
import se.farled.gateway.department.notice.NoticeText;
import se.farled.gateway.department.owed.OwnSurges;
import se.farled.gateway.notice.ReadNotices;
import se.farled.gateway.security.Actor;

/** The page on which a notice is written: the form, and beside it what the desk sees of it. */
@Component
class NoticePage {
    static final List<String> KINDS = List.of("PLANNED_OUTAGE", "DECISION", "EVENT", "CRISIS", "CAMPAIGN", "MASS_MAILING");

    private final OwnTopics topics;
    private final OwnSurges surges;
    private final ReadNotices reading;
    private final Clock clock;

    NoticePage(OwnTopics topics, OwnSurges surges, ReadNotices reading, Clock clock) {
        this.surges = surges;
        this.topics = topics;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The page with a form on it.
     *
     * @param notice as it is kept; null when it is new
     */
    Rendering.Builder<?> with(Actor actor, NoticeForm form, @Nullable DepartmentNotice notice, Locale language) {
        var choice = topics.choice(actor);
        var page = Rendering.view("department/notice")
                .modelAttribute("form", form)
                .modelAttribute("kinds", KINDS)
                .modelAttribute("topics", choice)
                .modelAttribute("topicNames", names(choice, language))
                .modelAttribute("wrongs", Map.of())
                .modelAttribute("view", seen(actor, form));
        surges.find(actor, form.surgeId()).ifPresent(surge -> page.modelAttribute("surge", surge));
        if (notice != null) {
            page.modelAttribute("notice", notice).modelAttribute("late", notice.briefingDueAt() != null && notice.briefingDueAt().isBefore(clock.instant()));
            reading.share(actor, notice.noticeId()).ifPresent(percent -> page.modelAttribute("readBy", percent));
        }
        return page;
    }

    /** The same with something that did not work; what was typed stays. */
    Rendering.Builder<?> again(Actor actor, NoticeForm form, @Nullable DepartmentNotice notice, Locale language, String problem, HttpStatus status) {
        return with(actor, form, notice, language).modelAttribute("problem", problem).status(status);
    }

    /** What the desk sees of what has been typed so far. */
    NoticeText seen(Actor actor, NoticeForm form) {
        return form.meant(String.valueOf(actor.organisationId()), true, new Reading());
    }

    Map<String, String> names(Actor actor, Locale language) {
        return names(topics.choice(actor), language);
    }

    private static Map<String, String> names(OwnTopics.Choice choice, Locale language) {
        var names = new LinkedHashMap<String, String>();
        choice.own().forEach(topic -> names.put(topic.topicId(), topic.name(language.getLanguage())));
        choice.others().forEach(topic -> names.put(topic.topicId(), topic.name(language.getLanguage())));
        return names;
    }
}
