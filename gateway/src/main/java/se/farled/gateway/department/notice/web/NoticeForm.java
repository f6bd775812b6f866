package se.farled.gateway.department.notice.web;

import static se.farled.gateway.department.notice.web.BriefingForm.orNull;
import static se.farled.gateway.department.notice.web.BriefingForm.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.DigestUtils;
import se.farled.gateway.department.notice.DepartmentNotice;
import se.farled.gateway.department.notice.NoticeText;
import se.farled.gateway.page.TypedTime;

/**
 * The form as it was typed; what was left out is empty.
 *
 * @param step the button: draft, told, public, crisis, or look for the desk's view alone
 * @param version the version that the editor saw; 0 for a new notice
 * @param mark of the words that the editor saw: tells another's change of words from a change of state
 * @param surgeId the surge that it answers
 */
record NoticeForm(String step, Long version, String mark, String surgeId, String kind, String titleSv, String titleEn, String ingressSv, BriefingForm briefing,
        List<String> topicIds, String places, String publicAt, String until, String link, Boolean pinned) {

    private static final Set<String> STEPS = Set.of("draft", "told", "public", "crisis", "look");

    NoticeForm {
        step = STEPS.contains(text(step)) ? step : "draft";
        version = version == null ? 0 : version;
        pinned = pinned != null && pinned;
        mark = text(mark);
        surgeId = text(surgeId);
        kind = text(kind);
        titleSv = text(titleSv);
        titleEn = text(titleEn);
        ingressSv = text(ingressSv);
        briefing = briefing == null ? BriefingForm.of(null) : briefing;
        topicIds = topicIds == null ? List.of() : topicIds.stream().filter(Objects::nonNull).toList();
        places = text(places);
        publicAt = text(publicAt);
        until = text(until);
        link = text(link);
    }

    /** An empty form. */
    static NoticeForm blank(String surgeId, List<String> topicIds) {
        return new NoticeForm("", 0L, "", surgeId, "PLANNED_OUTAGE", "", "", "", BriefingForm.of(null), topicIds, "", "", "", "", false);
    }

    /** The form that says what is kept now. */
    static NoticeForm of(DepartmentNotice now) {
        var form = new NoticeForm("", now.version(), "", text(now.surgeId()), now.kind(), now.titleSv(), text(now.titleEn()), text(now.ingressSv()), BriefingForm.of(now.briefing()),
                now.topicIds(), String.join("\n", now.places()), TypedTime.shown(now.publicAt()), TypedTime.shown(now.until()), text(now.link()), now.pinned());
        return form.on(now.version(), form.ownMark());
    }

    /** The same words on another version. */
    NoticeForm on(long version, String mark) {
        return new NoticeForm(step, version, mark, surgeId, kind, titleSv, titleEn, ingressSv, briefing, topicIds, places, publicAt, until, link, pinned);
    }

    /** The same, told at once. */
    NoticeForm publicNow() {
        return new NoticeForm(step, version, mark, surgeId, kind, titleSv, titleEn, ingressSv, briefing, topicIds, places, "", until, link, pinned);
    }

    /** The same words as a new notice, whose hours are still to be set. */
    NoticeForm anew() {
        var undated = new BriefingForm(briefing.whatSv(), "", "", briefing.expectedContacts(), briefing.questions(), briefing.knowsMore());
        return new NoticeForm("", 0L, "", "", kind, titleSv, titleEn, ingressSv, undated, topicIds, places, "", "", link, pinned);
    }

    /** What it means. A notice that applies until some hour is over then, unless another hour is named. */
    NoticeText meant(String organisationId, boolean draft, Reading reading) {
        var meant = briefing.meant(organisationId, reading);
        Instant over = reading.time("until", until);
        return new NoticeText(organisationId, kind, titleSv.strip(), orNull(titleEn), orNull(ingressSv), reading.time("publicAt", publicAt),
                over != null || meant == null ? over : meant.appliesUntil(), topicIds, places.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                orNull(link), pinned, draft, orNull(surgeId), meant);
    }

    /** What it says, by field, without those left empty. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("kind", kind);
        said.put("titleSv", titleSv);
        said.put("titleEn", titleEn);
        said.put("ingressSv", ingressSv);
        said.put("whatSv", briefing.whatSv());
        said.put("appliesFrom", briefing.appliesFrom());
        said.put("appliesUntil", briefing.appliesUntil());
        said.put("topicIds", String.join(", ", topicIds.stream().sorted().toList()));
        said.put("places", places);
        said.put("expectedContacts", briefing.expectedContacts());
        said.put("questions", briefing.saidQuestions());
        said.put("knowsMore", String.join("\n", briefing.knowsMore().roleSv(), briefing.knowsMore().phone(), briefing.knowsMore().hours()));
        said.put("publicAt", publicAt);
        said.put("until", until);
        said.put("link", link);
        said.put("pinned", pinned ? "✓" : "");
        said.replaceAll((_, value) -> value.replace("\r\n", "\n").strip());
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** Marks these words. */
    String ownMark() {
        return DigestUtils.md5DigestAsHex(said().toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "NoticeForm[version=" + version + "]";
    }
}
