package se.farled.gateway.email.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The contact centre's mailbox.
 *
 * @param address what it writes from
 * @param host IMAP server; empty: no mail is fetched
 * @param processedFolder where mails go once something was made of them
 * @param pollEvery how often to look at the latest; the server is asked to tell earlier (IDLE) when this is longer than 2 s
 */
@Validated
@ConfigurationProperties("farled.mail")
record MailProperties(@NotBlank @Email String address, String host, int port, String user, String password, boolean ssl,
        @NotBlank String processedFolder, @NotNull Duration pollEvery) {

    boolean fetches() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailProperties[host=" + host + "]";
    }
}
