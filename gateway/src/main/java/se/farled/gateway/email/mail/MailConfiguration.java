package se.farled.gateway.email.mail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import se.farled.gateway.email.DeliverMails;
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
