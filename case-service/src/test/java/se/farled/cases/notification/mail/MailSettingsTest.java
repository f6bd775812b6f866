package se.farled.cases.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The settings of the mail server reach the one who speaks to it. */
class MailSettingsTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withPropertyValues("INTERNAL_TOKEN=secret")
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class));

    @Test
    void theCitysOwnMailServerIsSpokenToWithUserAndTls() {
        // When
        service.withPropertyValues("SMTP_HOST=mail.city.example", "SMTP_PORT=587", "SMTP_USER=farled", "SMTP_PASSWORD=secret",
                "SMTP_AUTH=true", "SMTP_STARTTLS=true").run(started -> {
            // Then
            var sender = started.getBean(JavaMailSenderImpl.class);
            assertThat(sender.getHost()).isEqualTo("mail.city.example");
            assertThat(sender.getPort()).isEqualTo(587);
            assertThat(sender.getUsername()).isEqualTo("farled");
            assertThat(sender.getPassword()).isEqualTo("secret");
            assertThat(sender.getJavaMailProperties())
                    .containsEntry("mail.smtp.auth", "true")
                    .containsEntry("mail.smtp.starttls.enable", "true")
                    .containsEntry("mail.smtp.starttls.required", "true");
        });
    }

    @Test
    void theEmbeddedMailServerNeedsNothing() {
        // When
        service.run(started -> {
            // Then
            var sender = started.getBean(JavaMailSenderImpl.class);
            assertThat(sender.getHost()).isEqualTo("127.0.0.1");
            assertThat(sender.getJavaMailProperties())
                    .containsEntry("mail.smtp.auth", "false")
                    .containsEntry("mail.smtp.starttls.enable", "false")
                    .containsEntry("mail.smtp.ssl.enable", "false");
        });
    }
}
