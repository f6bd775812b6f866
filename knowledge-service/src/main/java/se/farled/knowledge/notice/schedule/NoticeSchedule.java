package se.farled.knowledge.notice.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.validation.annotation.Validated;
import se.farled.knowledge.notice.AnnounceNotices;
import se.farled.knowledge.notice.BriefingTerm;

/** The hours of notices: when they become public, when they are over, how long a briefing may be owed. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(NoticeSchedule.Properties.class)
class NoticeSchedule {

    /** @param briefingWithin how long a briefing may be owed once the public knows */
    @Validated
    @ConfigurationProperties("farled.notice")
    record Properties(@NotNull Duration briefingWithin) {}

    @Bean
    BriefingTerm briefingTerm(Properties properties) {
        return new BriefingTerm(properties.briefingWithin());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "farled.schedule.enabled", matchIfMissing = true)
    Sweep noticeSweep(AnnounceNotices notices) {
        return new Sweep(notices);
    }

    /** Lets time pass over the notices. */
    static class Sweep {

        private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

        private final AnnounceNotices notices;

        Sweep(AnnounceNotices notices) {
            this.notices = notices;
        }

        @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
        void run() {
            try {
                notices.sweep();
            } catch (RuntimeException partDown) {
                LOG.atWarn().addKeyValue("fault", partDown.getClass().getSimpleName()).log("notices wait for the next sweep");
            }
        }
    }
}
