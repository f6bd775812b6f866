package se.farled.knowledge.change;

import org.jspecify.annotations.Nullable;

/**
 * Who changed something: a role and an organisation, never a person.
 *
 * @param organisationId the editor's; null where the role speaks for no single one
 */
public record Author(Role role, @Nullable String organisationId) {

    /** In which role; UNKNOWN for what was there before changes were signed. */
    public enum Role {
        UNKNOWN, EDITOR, LEAD, ADMINISTRATOR
    }

    /** The actor as an author. */
    public static Author of(Actor actor) {
        return switch (actor) {
            case Actor.Editor(String organisationId) -> new Author(Role.EDITOR, organisationId);
            case Actor.Lead lead -> new Author(Role.LEAD, null);
            case Actor.Administrator administrator -> new Author(Role.ADMINISTRATOR, null);
            case Actor.Advisor advisor -> new Author(Role.UNKNOWN, null);
            case Actor.Reader reader -> new Author(Role.UNKNOWN, null);
        };
    }
}
