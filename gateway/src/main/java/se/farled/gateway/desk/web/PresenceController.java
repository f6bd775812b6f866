package se.farled.gateway.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.WebSession;
import se.farled.gateway.desk.Presence;

/** The advisor's own switch; it lives and ends with the session. */
@Controller
class PresenceController {
    static final String KEPT = "presence";

    record Chosen(@Nullable Presence presence) {
    }

    @PostMapping("/desk/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@ModelAttribute Chosen chosen, WebSession session) {
        session.getAttributes().put(KEPT, chosen.presence() == null ? Presence.READY : chosen.presence());
    }
}
