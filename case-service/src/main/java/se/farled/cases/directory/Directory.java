package se.farled.cases.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and addresses, as knowledge-events last told them. */
public interface Directory {

    Optional<Organisation> organisation(String organisationId);

    /** The topic's name in Swedish. */
    Optional<String> topicName(String topicId);

    /** An organisation's name in Swedish and its mail address. */
    record Organisation(String organisationId, String name, @Nullable String email) {

        /** Its mail address, empty where it has none. */
        public Optional<String> address() {
            return Optional.ofNullable(email).filter(it -> !it.isBlank());
        }
    }
}
