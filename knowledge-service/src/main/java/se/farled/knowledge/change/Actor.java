package se.farled.knowledge.change;

/** Who asks, as the gateway made sure of it. */
public sealed interface Actor {

    /** Writes for one organisation. */
    record Editor(String organisationId) implements Actor {}

    /** Leads the contact centre. */
    record Lead() implements Actor {}

    /** The city's administrator, who holds the services' own token and speaks for no user. */
    record Administrator() implements Actor {}

    /** Answers residents at the contact centre. */
    record Advisor() implements Actor {}

    /** Anyone else: reads only. */
    record Reader() implements Actor {}

    /** True when the actor may change what that organisation owns. */
    default boolean mayChange(String ownerId) {
        return switch (this) {
            case Editor editor -> editor.organisationId().equals(ownerId);
            case Lead lead -> true;
            case Administrator administrator -> false;
            case Advisor advisor -> false;
            case Reader reader -> false;
        };
    }

    /** True when the actor may see what that organisation owes; no organisation sees another's. */
    default boolean maySee(String ownerId) {
        return switch (this) {
            case Editor editor -> editor.organisationId().equals(ownerId);
            case Lead lead -> true;
            case Administrator administrator -> true;
            case Advisor advisor -> false;
            case Reader reader -> false;
        };
    }

    /** True when the actor meets residents, or those who do, and may say what the knowledge base lacks. */
    default boolean mayReport() {
        return switch (this) {
            case Advisor advisor -> true;
            case Lead lead -> true;
            case Editor editor -> true;
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
            case Advisor advisor -> false;
            case Reader reader -> false;
        };
    }
}
