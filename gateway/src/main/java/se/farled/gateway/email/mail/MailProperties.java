package se.farled.gateway.email.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * The contact centre's mailbox.
 *
 * @param address what it writes from
 * @param host IMAP server; empty: no mail is fetched
 * @param processedFolder where mails go once something was made of them
 * @param pollEvery how often to look at the latest; the server is asked to tell earlier (IDLE) when this is longer than 2 s
 * @param retentionDays how long a mail is kept as it came, and the words of one that went out; whole days unless a unit is given
 */
@Validated
@ConfigurationProperties("farled.mail")
record MailProperties(@NotBlank @Email String address, String host, int port, String user, String password, boolean ssl,
        @NotBlank String processedFolder, @NotNull Duration pollEvery, @DurationMin(days = 1) @DurationUnit(ChronoUnit.DAYS) Duration retentionDays) {

    boolean fetches() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailProperties[host=" + host + "]";
    }
}
