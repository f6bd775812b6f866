package se.farled.gateway.email;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, read.
 *
 * @param kind who or what wrote it
 * @param messageId as its writer's system called it
 * @param from address of who wrote it
 * @param fromName their name
 * @param replyTo address that wants the answer
 * @param text the words as plain text
 * @param language BCP 47, null when it does not say
 * @param thread Message-IDs of the mails before it, oldest first
 */
public record IncomingMail(Kind kind, @Nullable String messageId, @Nullable String from, @Nullable String fromName,
        @Nullable String replyTo, @Nullable String subject, String text, @Nullable String language,
        List<String> thread, List<File> files) {

    /** Who or what wrote a mail. */
    public enum Kind { PERSON, AUTOMATON, BOUNCE }

    /** A file in the mail. */
    public record File(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "File[…]";
        }
    }

    @Override
    public String toString() {
        return "IncomingMail[" + kind + "]";
    }
}
