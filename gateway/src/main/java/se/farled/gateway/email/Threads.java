package se.farled.gateway.email;

import java.util.ArrayList;
import java.util.List;

/** How a thread of mails goes on. */
final class Threads {
    /** Some servers refuse long headers; the newest ones and the first tell enough. */
    private static final int LENGTH = 20;

    private Threads() {
    }

    /** The References of an answer to this mail. */
    static List<String> after(AcceptedMail mail) {
        var thread = new ArrayList<>(mail.thread());
        if (mail.messageId() != null) {
            thread.add(mail.messageId());
        }
        return thread.size() <= LENGTH ? List.copyOf(thread) : List.copyOf(thread.subList(thread.size() - LENGTH, thread.size()));
    }

    /** The subject of an answer. */
    static String answering(AcceptedMail mail) {
        var subject = mail.subject() == null ? "ditt mejl" : mail.subject();
        return subject.regionMatches(true, 0, "re:", 0, 3) || subject.regionMatches(true, 0, "sv:", 0, 3) ? subject : "Re: " + subject;
    }
}
