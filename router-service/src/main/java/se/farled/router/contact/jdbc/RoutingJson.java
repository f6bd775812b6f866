package se.farled.router.contact.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;
import se.farled.router.routing.Weighing;
import tools.jackson.databind.json.JsonMapper;

/** A decision as stored: whole in JSON, and in columns what lists and figures ask for. */
@Component
class RoutingJson {

    static final String SAVE = """
            update contact set decision = :decision, topic_id = :topicId, owner_id = :ownerId,
                confidence = :confidence, routing = :routing::jsonb, weighed = coalesce(:weighed::jsonb, weighed)
            where contact_id = :id::uuid""";

    private final JsonMapper json;

    RoutingJson(JsonMapper json) {
        this.json = json;
    }

    StatementSpec bind(StatementSpec statement, Routing routing) {
        DecisionParts parts = DecisionParts.of(routing.decision());
        Stored stored = new Stored(parts, routing.language(), routing.topics(), routing.candidates(), routing.why(),
                routing.engineVersion(), routing.ruleVersion(), routing.policyVersion(), routing.weighed());
        return statement.param("decision", parts.name().name()).param("topicId", parts.topicId())
                .param("ownerId", parts.ownerId()).param("confidence", parts.confidence())
                .param("routing", json.writeValueAsString(stored))
                .param("weighed", byWordsAlone(routing.weighed()));
    }

    Routing read(String text) {
        Stored stored = json.readValue(text, Stored.class);
        return new Routing(stored.decision().decision(), stored.language(), stored.topics(), stored.candidates(),
                stored.why(), stored.engineVersion(), stored.ruleVersion(), stored.policyVersion(), stored.weighed());
    }

    /** Kept beside the newest decision: what a person chose later must not hide what the engine would decide alone. */
    private @Nullable String byWordsAlone(@Nullable Weighing weighed) {
        return weighed != null && weighed.byWordsAlone() ? json.writeValueAsString(weighed) : null;
    }

    private record Stored(DecisionParts decision, String language, List<Routing.TopicGuess> topics,
            List<Routing.ArticleHit> candidates, List<Routing.Reason> why, String engineVersion,
            @Nullable Long ruleVersion, @Nullable Long policyVersion, @Nullable Weighing weighed) {}
}
