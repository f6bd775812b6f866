package se.farled.router.history;

import java.util.regex.Pattern;

/** Takes out of a text what would tell who wrote it: numbers that may be a person's or a phone's, and addresses of mail. */
final class Unnamed {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ \\-./]?\\d){5,}");

    private Unnamed() {}

    static String text(String said) {
        return NUMBER.matcher(MAIL.matcher(said).replaceAll(" ")).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
