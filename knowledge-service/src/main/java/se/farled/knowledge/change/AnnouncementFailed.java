package se.farled.knowledge.change;

/** A change could not be put into words that the others understand: the schema registry is out of reach. */
public class AnnouncementFailed extends RuntimeException {

    public AnnouncementFailed(Throwable cause) {
        super("The change cannot be announced now", cause);
    }
}
