package se.farled.cases.receiver.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.cases.receiver.Receiver;

/** A receiver as it is shown; the secret only when it is new. */
record ReceiverView(
        String organisationId, @Nullable String webhookUrl, @Nullable String secondEmail, boolean signed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret, @Nullable Instant formerSecretUntil) {

    static ReceiverView of(Receiver it) {
        return new ReceiverView(it.organisationId(), it.webhookUrl(), it.secondEmail(), it.secret() != null, null, it.formerUntil());
    }

    static ReceiverView withSecret(Receiver it) {
        return new ReceiverView(it.organisationId(), it.webhookUrl(), it.secondEmail(), true, it.secret(), it.formerUntil());
    }

    static ReceiverView none(String organisationId) {
        return new ReceiverView(organisationId, null, null, false, null, null);
    }

    @Override
    public String toString() {
        return "ReceiverView[" + organisationId + "]";
    }
}
