package se.farled.system;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** The mailbox of somebody whom the system writes to. The embedded mail server opens one for each address, with the address as password. */
public final class OwnersMailbox {
    private final RunningCity city;
    private final String address;

    public OwnersMailbox(RunningCity city, String address) {
        this.city = city;
        this.address = address;
    }

    /** Subject and text of the mail that says these words, once it has come. */
    public String awaitMailWith(String words) {
        return await().atMost(Contacts.SOON).pollInterval(Duration.ofMillis(500)).ignoreExceptions()
                .until(() -> find(words), Optional::isPresent).orElseThrow();
    }

    private Optional<String> find(String words) throws MessagingException, IOException {
        var smtp = URI.create(city.part("mail").url());
        var settings = new Properties();
        settings.put("mail.imap.connectiontimeout", "3000");
        settings.put("mail.imap.timeout", "5000");
        try (var store = Session.getInstance(settings).getStore("imap")) {
            // The embedded system's ports lie in a row: IMAP follows SMTP.
            store.connect(smtp.getHost(), smtp.getPort() + 1, address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (var message : inbox.getMessages()) {
                    var said = message.getSubject() + "\n" + message.getContent();
                    if (said.contains(words)) {
                        return Optional.of(said);
                    }
                }
                return Optional.empty();
            }
        }
    }
}
