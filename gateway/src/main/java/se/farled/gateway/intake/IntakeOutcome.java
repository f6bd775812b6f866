package se.farled.gateway.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.problem.Violation;

/** What became of a draft. */
public sealed interface IntakeOutcome {

    /** The log has it. */
    record Accepted(UUID contactId, @Nullable String ticket) implements IntakeOutcome {
    }

    /** It cannot be taken as it is. */
    record Invalid(List<Violation> violations) implements IntakeOutcome {
    }

    /** The channel is not this actor's to use. */
    record NotAllowed(Channel channel) implements IntakeOutcome {
    }

    /** The key was used for something else. */
    record KeyUsedOtherwise() implements IntakeOutcome {
    }

    /** The log did not confirm it: nothing is claimed, and it may be sent again. */
    record NotConfirmed() implements IntakeOutcome {
    }
}
