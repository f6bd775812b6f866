package se.farled.gateway.department;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** The topics an editor may choose among; none while the router is away. */
@Service
public class OwnTopics {
    private final RouterClient router;

    OwnTopics(RouterClient router) {
        this.router = router;
    }

    /** A topic that a contact may be about. */
    public record Topic(String topicId, String name, @Nullable String nameEn, @Nullable String ownerId) {
        /** What it is called in that language, in Swedish when there is no other. */
        public String name(String language) {
            return language.equals("en") && nameEn != null ? nameEn : name;
        }
    }

    /**
     * Topics in two groups.
     *
     * @param own the organisation's
     * @param others everybody else's: a matter may concern them too
     */
    public record Choice(List<Topic> own, List<Topic> others) {
    }

    /** All topics, the organisation's own first. */
    public Choice choice(Actor actor) {
        try {
            var all = Arrays.stream(router.topics(actor, null).as(Topic[].class).orElse(new Topic[0])).toList();
            return new Choice(all.stream().filter(topic -> Objects.equals(topic.ownerId(), actor.organisationId())).toList(),
                    all.stream().filter(topic -> !Objects.equals(topic.ownerId(), actor.organisationId())).toList());
        } catch (PartAway _) {
            return new Choice(List.of(), List.of());
        }
    }
}
