package se.farled.gateway.email.mail;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import se.farled.gateway.email.DeliverMails;
import se.farled.gateway.email.EraseMails;
import se.farled.gateway.email.OwnAddress;

/** The address, and the clockwork that sends. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

    @Bean
    OwnAddress ownAddress(MailProperties properties) {
        return new OwnAddress(properties.address());
    }

    @Bean
    Postman postman(DeliverMails deliverMails) {
        return new Postman(deliverMails);
    }

    @Bean
    Shredder shredder(EraseMails eraseMails, MailProperties properties) {
        return new Shredder(eraseMails, properties.retentionDays());
    }

    /** Forgets each quarter of an hour what has been kept for its time. */
    static class Shredder {
        private static final Logger LOG = LoggerFactory.getLogger(Shredder.class);

        private final EraseMails eraseMails;
        private final Duration kept;

        Shredder(EraseMails eraseMails, Duration kept) {
            this.eraseMails = eraseMails;
            this.kept = kept;
        }

        @Scheduled(fixedDelay = 15, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
        void round() {
            try {
                eraseMails.olderThan(kept);
            } catch (RuntimeException away) {
                LOG.atWarn().addKeyValue("reason", away.getClass().getSimpleName()).log("no mail could be forgotten now");
            }
        }
    }

    /** Looks every second whether something is to be sent. */
    static class Postman {
        private final DeliverMails deliverMails;

        Postman(DeliverMails deliverMails) {
            this.deliverMails = deliverMails;
        }

        @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
        void round() {
            deliverMails.deliver();
        }
    }
}
