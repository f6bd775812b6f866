package se.farled.gateway.stream;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.security.Actor;

/** One client's place in the stream. Not for several threads at a time. */
public final class Cursor {
    private final LiveStream stream;
    private final Actor actor;
    private long position;
    private boolean snapshotOwed;

    Cursor(LiveStream stream, Actor actor, long position, boolean snapshotOwed) {
        this.stream = stream;
        this.actor = actor;
        this.position = position;
        this.snapshotOwed = snapshotOwed;
    }

    /** What a client is sent: a happening, or with null the word to load everything anew. */
    public record Message(String id, @Nullable Happening happening) {
    }

    /** Id of where it stands, for a client that has not seen anything yet. */
    public String here() {
        return stream.id(position - 1);
    }

    /** The next thing that this client may see, null when it has seen all. */
    public @Nullable Message next() {
        while (true) {
            var slot = stream.at(position);
            if (slot.lost() || snapshotOwed) {
                snapshotOwed = false;
                position = slot.end();
                return new Message(here(), null);
            }
            if (slot.happening() == null) {
                return null;
            }
            position++;
            if (maySee(slot.happening())) {
                return new Message(here(), slot.happening());
            }
        }
    }

    private boolean maySee(Happening happening) {
        return switch (actor.role()) {
            case ADVISOR, LEAD -> true;
            case RECEPTION -> happening.name().equals("contact");
            case EDITOR -> happening.name().equals("notice") || happening.organisationId() != null && Objects.equals(happening.organisationId(), actor.organisationId());
            case TELEPHONY, RESIDENT -> false;
        };
    }
}
