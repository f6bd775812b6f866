package se.farled.gateway.phone;

import java.util.Locale;
import java.util.Optional;

/** What can happen to a call, as a telephone exchange tells it. */
public enum CallKind {
    RECEIVED, QUEUED, ANSWERED, HELD, RESUMED, TRANSFERRED, ABANDONED, CALLBACK_REQUESTED, ENDED;

    private static final String NAMESPACE = "se.farled.telephony.";

    /** The kind that a CloudEvents type names, empty for one that is not ours. */
    public static Optional<CallKind> ofType(String type) {
        for (var kind : values()) {
            if (type.equals(kind.type())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The CloudEvents type, for instance se.farled.telephony.call-received. */
    public String type() {
        return NAMESPACE + (this == CALLBACK_REQUESTED ? "callback-requested" : "call-" + name().toLowerCase(Locale.ROOT));
    }
}
