package se.farled.system.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import se.farled.system.client.Answer;
import se.farled.system.client.Gateway;
import se.farled.system.client.Post;

/** Those who write and those who come in. */
final class Residents {
    private static final List<String> NAMES = List.of("Maja", "Nils", "Amina", "Göran", "Siv", "Yusuf", "Elsa", "Karim", "Britta", "Olle",
            "Fatima", "Lennart", "Wilma", "Tuva", "Dragan", "Ingrid");

    private final Gateway gateway;
    private final Post post;
    private final RandomGenerator random;
    private final Tally tally;

    Residents(Gateway gateway, Post post, RandomGenerator random, Tally tally) {
        this.gateway = gateway;
        this.post = post;
        this.random = random;
        this.tally = tally;
    }

    void mail(String text) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var address = "invanare%d@fyrhamn.example".formatted(random.nextInt(1000));
        post.send(address, Post.letter(address, subject(text), text + "\n\nHälsningar\n" + name));
        tally.add("mails");
    }

    void form(String text) {
        taken(gateway.post("/api/contacts", Map.of("channel", "WEB", "text", text), "Idempotency-Key", UUID.randomUUID().toString()), "forms");
    }

    void visit(String text) {
        taken(gateway.as("reception").post("/api/contacts", Map.of("channel", "WALK_IN", "text", text)), "visits");
    }

    private void taken(Answer answer, String what) {
        tally.add(answer.ok() ? what : "refused by the system");
    }

    private static String subject(String text) {
        var words = text.split("[.,?!]")[0];
        return words.length() > 40 ? words.substring(0, 40).strip() : words;
    }
}
