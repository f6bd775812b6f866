package se.farled.cases.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.farled.cases.notification.Notification;
import tools.jackson.databind.json.JsonMapper;

/** What a notification says to a program. */
@Component
class WebhookBody {

    private final JsonMapper json;
    private final String publicUrl;

    WebhookBody(JsonMapper json, @Value("${farled.mail.public-url}") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    /** The same text through all attempts. */
    String of(Notification notification) {
        var type = switch (notification.kind()) {
            case CASE_WAITS -> "case.waits";
            case CASE_UNSEEN -> "case.unseen";
            case CASE_WITHDRAWN -> "case.withdrawn";
        };
        return json.writeValueAsString(new Body(type, notification.queuedAt(), new Data(
                notification.caseId(), notification.caseNumber(), notification.organisationId(), notification.topicId(),
                publicUrl + "/department?case=" + notification.caseId())));
    }

    private record Body(String type, Instant timestamp, Data data) {}

    private record Data(UUID caseId, String caseNumber, String organisationId, String topicId, String link) {}
}
