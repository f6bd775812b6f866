package se.farled.gateway.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** The desk as its page needs it. Refusals of the router are thrown as the problems they are. */
@Service
public class Desk {
    private final RouterClient router;

    Desk(RouterClient router) {
        this.router = router;
    }

    /** Who waits. */
    public DeskQueue queue(Actor actor, int shown) {
        return DeskQueue.of(List.of(router.desk(actor).as(DeskEntry[].class).orElse(new DeskEntry[0])), shown);
    }

    /** The contact that this advisor holds. */
    public Optional<HeldContact> mine(Actor actor) {
        return router.mine(actor).as(HeldContact.class);
    }

    /** Takes the next; empty when nobody waits. */
    public Optional<HeldContact> takeNext(Actor actor) {
        return router.take(actor).as(HeldContact.class);
    }

    /** Takes that one, or keeps it when the advisor has it already. */
    public HeldContact take(Actor actor, String contactId) {
        return held(actor, contactId, "take");
    }

    /** Takes back the closing. */
    public HeldContact undo(Actor actor, String contactId) {
        return held(actor, contactId, "undo");
    }

    private HeldContact held(Actor actor, String contactId, String step) {
        var answer = router.atDesk(actor, contactId, step, null);
        return answer.as(HeldContact.class).orElseThrow(() -> answer.refusal().asException());
    }

    /** Tells that this desk is still there. */
    public void heartbeat(Actor actor, String contactId) {
        step(actor, contactId, "heartbeat");
    }

    /** Gives it back to its place. */
    public void release(Actor actor, String contactId) {
        step(actor, contactId, "release");
    }

    private void step(Actor actor, String contactId, String step) {
        var answer = router.atDesk(actor, contactId, step, null);
        if (!answer.ok()) {
            throw answer.refusal().asException();
        }
    }

    /** Topics whose words begin so. */
    public List<Topic> topics(Actor actor, String words) {
        return List.of(router.topics(actor, words).as(Topic[].class).orElse(new Topic[0]));
    }

    /** What topics are called, by their ids. */
    public Map<String, String> topicNames(Actor actor) {
        return topics(actor, "").stream().collect(Collectors.toMap(Topic::topicId, Topic::name));
    }

    /** A topic to choose. */
    public record Topic(String topicId, String name, @Nullable String nameEn, @Nullable String ownerId) {
    }
}
