package se.farled.cases.receiver;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation says where it wants its word, and gets the secret that proves that it is ours. */
@Service
public class KeepReceiver {

    /** How long two secrets are used, so that a receiver can change over without losing a delivery. */
    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Receivers receivers;
    private final WebhookRules rules;
    private final Clock clock;

    KeepReceiver(Receivers receivers, WebhookRules rules, Clock clock) {
        this.receivers = receivers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Keeps where; a program that is new gets a secret. */
    @Transactional
    public Outcome keep(String organisationId, @Nullable String webhookUrl, @Nullable String secondEmail) {
        var objection = webhookUrl == null ? Optional.<String>empty() : rules.objection(webhookUrl);
        if (objection.isPresent()) {
            return new Outcome.Invalid("webhookUrl", objection.get());
        }
        if (secondEmail != null && !secondEmail.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
            return new Outcome.Invalid("secondEmail", "Is no mail address.");
        }
        var before = receivers.find(organisationId);
        var secret = before.map(Receiver::secret).orElse(null);
        var now = new Receiver(organisationId, webhookUrl, webhookUrl == null ? null : secret == null ? fresh() : secret,
                webhookUrl == null ? null : before.map(Receiver::formerSecret).orElse(null),
                webhookUrl == null ? null : before.map(Receiver::formerUntil).orElse(null), secondEmail);
        receivers.save(now);
        return new Outcome.Kept(now, secret == null && now.secret() != null);
    }

    /** A new secret; the one before is used beside it for a day. Empty when the organisation has no program. */
    @Transactional
    public Optional<Receiver> rotate(String organisationId) {
        var rotated = receivers.find(organisationId).filter(it -> it.webhookUrl() != null)
                .map(it -> it.rotated(fresh(), clock.instant().plus(OVERLAP)));
        rotated.ifPresent(receivers::save);
        return rotated;
    }

    private static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; {@code secretIsNew} when the secret is to be shown, which is done once. */
        record Kept(Receiver receiver, boolean secretIsNew) implements Outcome {}

        /** Not kept. */
        record Invalid(String field, String reason) implements Outcome {}
    }
}
