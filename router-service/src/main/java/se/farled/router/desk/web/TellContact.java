package se.farled.router.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.router.desk.ReadContact.ContactFile;
import se.farled.router.notice.FindNotices;
import se.farled.router.routing.ExplainRouting;

/** A contact in full, with its decision explained and the notices that it is about. */
@Component
class TellContact {

    private final ExplainRouting explain;
    private final FindNotices notices;

    TellContact(ExplainRouting explain, FindNotices notices) {
        this.explain = explain;
        this.notices = notices;
    }

    ContactJson of(ContactFile file, @Nullable String actor) {
        return ContactJson.of(file, explain.tell(file.routing()),
                notices.of(file.routing(), file.content().words()), actor);
    }
}
