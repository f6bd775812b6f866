package se.farled.router.desk.web;

/** The header in which the gateway tells who acts: a pseudonym. */
final class Actor {

    static final String HEADER = "X-Farled-Actor";

    private Actor() {}
}
