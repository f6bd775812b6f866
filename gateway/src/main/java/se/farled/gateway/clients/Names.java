package se.farled.gateway.clients;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.security.Actor;

/** What topics and organisations are called in a page's language. */
@Service
public class Names {
    private final RouterClient router;

    Names(RouterClient router) {
        this.router = router;
    }

    /** Names by id, in Swedish where there is no other; empty while the router is away. */
    public Map<String, String> of(Actor actor, String language) {
        try {
            var names = new HashMap<String, String>();
            List.of(router.topics(actor, null).as(Topic[].class).orElse(new Topic[0]))
                    .forEach(topic -> names.put(topic.topicId(), said(topic.name(), topic.nameEn(), language)));
            List.of(router.organisations(actor).as(Organisation[].class).orElse(new Organisation[0]))
                    .forEach(organisation -> names.put(organisation.organisationId(), said(organisation.name(), organisation.nameEn(), language)));
            return names;
        } catch (PartAway | ProblemException _) {
            return Map.of();
        }
    }

    private static String said(String name, @Nullable String nameEn, String language) {
        return language.equals("en") && nameEn != null ? nameEn : name;
    }

    private record Topic(String topicId, String name, @Nullable String nameEn) {
    }

    private record Organisation(String organisationId, String name, @Nullable String nameEn) {
    }
}
