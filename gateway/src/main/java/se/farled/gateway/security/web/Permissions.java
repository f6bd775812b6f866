package se.farled.gateway.security.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static se.farled.gateway.security.Role.ADVISOR;
import static se.farled.gateway.security.Role.EDITOR;
import static se.farled.gateway.security.Role.LEAD;
import static se.farled.gateway.security.Role.RECEPTION;
import static se.farled.gateway.security.Role.TELEPHONY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Role;

/** Who may call what. First match counts; what is not named here is closed. */
final class Permissions {
    private Permissions() {
    }

    /**
     * One line of the table.
     *
     * @param method null for any
     * @param roles empty: anyone, signed in or not
     */
    record Line(@Nullable HttpMethod method, String path, List<Role> roles) {
        static Line anyone(@Nullable HttpMethod method, String path) {
            return new Line(method, path, List.of());
        }

        static Line only(@Nullable HttpMethod method, String path, Role... roles) {
            return new Line(method, path, List.of(roles));
        }
    }

    /** The API. Within it a use case may still refuse: a contact by WEB is anyone's to send, one by WALK_IN is not. */
    static final List<Line> API = List.of(
            Line.anyone(GET, "/openapi.json"),
            Line.anyone(POST, "/api/contacts"),
            Line.anyone(GET, "/api/suggest"),
            Line.only(POST, "/api/telephony/events", TELEPHONY),
            Line.only(GET, "/api/contacts/{contactId}", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/contacts/{contactId}/answers", ADVISOR, LEAD),
            Line.only(POST, "/api/contacts/{contactId}/answers", ADVISOR, LEAD),
            Line.only(GET, "/api/attachments/{attachmentId}", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/match", ADVISOR, LEAD),
            Line.only(GET, "/api/desk", ADVISOR, LEAD),
            Line.only(GET, "/api/desk/mine", ADVISOR, LEAD),
            Line.only(POST, "/api/desk/**", ADVISOR, LEAD),
            Line.only(GET, "/api/cases", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/cases/{caseId}", ADVISOR, LEAD, EDITOR),
            Line.only(POST, "/api/cases/{caseId}/*", EDITOR),
            Line.only(GET, "/api/deliveries", LEAD, EDITOR),
            Line.only(GET, "/api/receivers/{organisationId}", LEAD, EDITOR),
            Line.only(PUT, "/api/receivers/{organisationId}", LEAD, EDITOR),
            Line.only(POST, "/api/receivers/{organisationId}/rotate", LEAD, EDITOR),
            Line.only(GET, "/api/articles", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/articles/{articleId}", ADVISOR, LEAD, EDITOR),
            Line.only(POST, "/api/articles", EDITOR),
            Line.only(PUT, "/api/articles/{articleId}", EDITOR),
            Line.only(HttpMethod.DELETE, "/api/articles/{articleId}", EDITOR),
            Line.only(GET, "/api/notices", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/notices/{noticeId}", ADVISOR, LEAD, EDITOR),
            Line.only(POST, "/api/notices", EDITOR),
            Line.only(PUT, "/api/notices/{noticeId}", EDITOR),
            Line.only(POST, "/api/notices/{noticeId}/briefing", EDITOR),
            Line.only(POST, "/api/notices/{noticeId}/publish", EDITOR),
            Line.only(POST, "/api/notices/{noticeId}/withdraw", EDITOR),
            Line.only(POST, "/api/notices/{noticeId}/read", ADVISOR, LEAD),
            Line.only(GET, "/api/notices/{noticeId}/readers", LEAD, EDITOR),
            Line.only(GET, "/api/gaps", LEAD, EDITOR),
            Line.only(POST, "/api/gaps", ADVISOR, LEAD),
            Line.only(POST, "/api/gaps/{gapId}/close", EDITOR),
            Line.only(GET, "/api/owed", LEAD, EDITOR),
            Line.only(GET, "/api/surges", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/surges/{surgeId}", ADVISOR, LEAD, EDITOR),
            Line.only(GET, "/api/topics", ADVISOR, LEAD, RECEPTION, EDITOR),
            Line.only(GET, "/api/organisations", ADVISOR, LEAD, RECEPTION, EDITOR),
            Line.only(GET, "/api/figures", LEAD),
            Line.only(GET, "/api/policy", LEAD),
            Line.only(PUT, "/api/policy", LEAD),
            Line.only(POST, "/api/policy/try", LEAD),
            Line.only(POST, "/api/rules/{topicId}/try", LEAD),
            Line.only(GET, "/api/topics/{topicId}/ownership", LEAD, EDITOR),
            Line.only(PUT, "/api/topics/{topicId}/ownership", LEAD, EDITOR),
            Line.only(GET, "/api/corrections", LEAD),
            Line.only(POST, "/api/corrections/{correctionId}/accept", LEAD),
            Line.only(POST, "/api/corrections/{correctionId}/reject", LEAD),
            Line.only(GET, "/api/stream", ADVISOR, LEAD, RECEPTION, TELEPHONY, EDITOR));

    /** The pages. */
    static final List<Line> PAGES = List.of(
            Line.anyone(GET, "/"),
            Line.anyone(null, "/kontakt"),
            Line.anyone(null, "/kontakt/**"),
            Line.anyone(null, "/status/**"),
            Line.anyone(GET, "/tavla"),
            Line.anyone(GET, "/tavla/**"),
            Line.anyone(null, "/login"),
            Line.anyone(GET, "/error"),
            // Exists in the embedded stack only.
            Line.anyone(GET, "/styleguide"),
            Line.anyone(GET, "/{file:[a-z-]+\\.(?:css|js|svg)}"),
            Line.anyone(GET, "/webjars/**"),
            Line.anyone(GET, "/favicon.ico"),
            Line.anyone(GET, "/robots.txt"),
            Line.only(null, "/desk/**", ADVISOR, LEAD),
            Line.only(null, "/department/**", EDITOR),
            Line.only(null, "/lead/**", LEAD),
            Line.only(null, "/reception/**", RECEPTION, ADVISOR, LEAD));
}
