package se.farled.gateway.department.owed;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.OwedClient;
import se.farled.gateway.security.Actor;

/** Shows an organisation its own gaps and takes the answers. */
@Service
public class AnswerGap {
    private final OwedClient owed;

    AnswerGap(OwedClient owed) {
        this.owed = owed;
    }

    /** One gap, empty when there is none or it is another organisation's. */
    public Optional<Gap> find(Actor actor, String gapId) {
        return owed.gap(actor, gapId).as(Gap.class).filter(gap -> Objects.equals(gap.organisationId(), actor.organisationId()));
    }

    /** What came of it. */
    public enum Outcome {
        DONE, STALE, NOTHING_SAID, CLOSED_ALREADY, GONE
    }

    private record Closing(@Nullable String articleId, @Nullable String answerSv) {
        @Override
        public String toString() {
            return "Closing[articleId=" + articleId + "]";
        }
    }

    /**
     * Answers a gap with words, an article or both.
     *
     * @param version the version that was read; null when any will do
     */
    public Outcome close(Actor actor, String gapId, @Nullable Long version, @Nullable String articleId, @Nullable String answerSv) {
        if (find(actor, gapId).isEmpty()) {
            return Outcome.GONE;
        }
        var answer = owed.close(actor, gapId, new Closing(articleId, answerSv), version == null ? null : "\"" + version + "\"");
        var field = answer.body() == null ? "" : answer.body().path("field").asString("");
        return answer.ok() ? Outcome.DONE : switch (answer.status()) {
            case 412 -> Outcome.STALE;
            case 422 -> field.equals("closedAt") ? Outcome.CLOSED_ALREADY : Outcome.NOTHING_SAID;
            default -> Outcome.GONE;
        };
    }
}
