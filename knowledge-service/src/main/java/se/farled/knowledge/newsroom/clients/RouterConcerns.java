package se.farled.knowledge.newsroom.clients;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.farled.knowledge.newsroom.Concerns;

/** Asks the router what a text is about and who owns that. */
class RouterConcerns implements Concerns {

    private static final Logger LOG = LoggerFactory.getLogger(RouterConcerns.class);

    /** Where the router names no topic, an owner is still known when most of what it thinks of is that owner's. */
    private static final double GUESS = .5;
    private static final double ALSO = .1;

    /** What the router answers, as far as it matters here. */
    record Match(@Nullable String decision, @Nullable String topicId, @Nullable String ownerId, @Nullable List<Guess> topics) {}

    /** A topic that it thought of. */
    record Guess(String topicId, double probability, @Nullable String ownerId) {}

    private final RestClient router;
    private final CircuitBreaker breaker;
    private final Retry retry;

    RouterConcerns(RestClient router, CircuitBreaker breaker, Retry retry) {
        this.router = router;
        this.breaker = breaker;
        this.retry = retry;
    }

    @Override
    public Optional<Concern> of(String text) {
        Supplier<Match> asked = Retry.decorateSupplier(retry, CircuitBreaker.decorateSupplier(breaker, () -> ask(text)));
        try {
            return Optional.of(concern(asked.get()));
        } catch (CallNotPermittedException | RestClientException away) {
            LOG.atWarn().addKeyValue("fault", away.getClass().getSimpleName()).log("the router cannot be asked whom the news concerns");
            return Optional.empty();
        }
    }

    private Match ask(String text) {
        Match match = router.get().uri("/match?q={text}&lang=sv", text).retrieve().body(Match.class);
        if (match == null) {
            throw new RestClientException("The router answered nothing");
        }
        return match;
    }

    private static Concern concern(Match match) {
        List<Guess> guesses = match.topics() == null ? List.of() : match.topics().stream().filter(guess -> guess.ownerId() != null).toList();
        if (match.topicId() != null && match.ownerId() != null) {
            return new Concern(match.ownerId(), Stream.concat(Stream.of(match.topicId()), topicsOf(match.ownerId(), guesses)).distinct().toList());
        }
        return guesses.stream().collect(Collectors.groupingBy(Guess::ownerId, Collectors.summingDouble(Guess::probability)))
                .entrySet().stream().filter(owner -> owner.getValue() >= GUESS).map(Map.Entry::getKey).findFirst()
                .map(owner -> new Concern(owner, topicsOf(owner, guesses).toList())).orElse(new Concern(null, List.of()));
    }

    /** Every topic of the owner's that may well be meant: residents will ask about all of them. */
    private static Stream<String> topicsOf(String ownerId, List<Guess> guesses) {
        return guesses.stream().filter(guess -> guess.probability() >= ALSO && ownerId.equals(guess.ownerId())).map(Guess::topicId);
    }
}
