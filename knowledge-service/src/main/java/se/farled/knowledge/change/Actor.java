package se.farled.knowledge.change;

/** Who asks, as the gateway made sure of it. */
public sealed interface Actor {

    /** Writes for one organisation. */
    record Editor(String organisationId) implements Actor {}

    /** Leads the contact centre. */
    record Lead() implements Actor {}

    /** The city's administrator, who holds the services' own token and speaks for no user. */
    record Administrator() implements Actor {}

    /** Anyone else: reads only. */
    record Reader() implements Actor {}

    /** True when the actor may change what that organisation owns. */
    default boolean mayChange(String ownerId) {
        return switch (this) {
            case Editor editor -> editor.organisationId().equals(ownerId);
            case Lead lead -> true;
            case Administrator administrator -> false;
            case Reader reader -> false;
        };
    }

    /** True when the actor may take in a whole city. */
    default boolean mayImport() {
        return switch (this) {
            case Lead lead -> true;
            case Administrator administrator -> true;
            case Editor editor -> false;
            case Reader reader -> false;
        };
    }
}
