package se.farled.gateway.resident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a matter stands: one sentence for its resident. */
public sealed interface Standing {
    /** Handed in a moment ago. */
    record Received() implements Standing {
    }

    /** It is not known at this moment. */
    record NotNow() implements Standing {
    }

    /** Waits for an advisor. `place`: number in the one order, null when not known. */
    record Waiting(@Nullable Integer place) implements Standing {
    }

    /** Waits to be called back, with the place kept. */
    record CallbackWaiting(@Nullable Integer place) implements Standing {
    }

    /** An advisor has it in front of them. */
    record WithAdvisor() implements Standing {
    }

    /** The resident left before anyone could take it. `channel`: where they waited. */
    record Left(String channel) implements Standing {
    }

    /** The call is over and the advisor has not written down what became of it. */
    record LineEnded() implements Standing {
    }

    /** Answered. `answer`: the words, when they are public. */
    record Answered(Advice.@Nullable Answer answer) implements Standing {
    }

    /** Handed to an owner who has not said yes or no yet. `caseNumber`: null until the case is opened. */
    record Proposed(@Nullable String owner, @Nullable String caseNumber, Instant since) implements Standing {
    }

    /** The owner has it. */
    record Accepted(@Nullable String owner, String caseNumber, Instant since) implements Standing {
    }

    /** The owner gave it back; the contact centre finds the right one. */
    record GivenBack(@Nullable String owner, String caseNumber, Instant since) implements Standing {
    }

    /** The owner is done with it. */
    record Done(@Nullable String owner, String caseNumber, Instant since) implements Standing {
    }

    /** The matter is somebody else's, outside the city. */
    record Referred(Advice.@Nullable Elsewhere elsewhere) implements Standing {
    }

    /** The contact centre has promised to call. */
    record CallPromised() implements Standing {
    }

    /** Closed, with nothing more to tell. */
    record Closed() implements Standing {
    }
}
