package se.farled.knowledge.gap.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.validation.annotation.Validated;
import se.farled.knowledge.gap.ForgetWordings;
import se.farled.knowledge.gap.GapTerm;

/** How long an answer may be owed, and when the words of an answered gap are forgotten. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GapSchedule.Properties.class)
class GapSchedule {

    /**
     * The settings.
     *
     * @param answerWithin how long the owner of a gap may take
     * @param wordingKept how long the wording is kept after the answer
     */
    @Validated
    @ConfigurationProperties("farled.gap")
    record Properties(@NotNull Duration answerWithin, @NotNull Duration wordingKept) {}

    @Bean
    GapTerm gapTerm(Properties properties) {
        return new GapTerm(properties.answerWithin(), properties.wordingKept());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "farled.schedule.enabled", matchIfMissing = true)
    Forgetting wordingForgetting(ForgetWordings forget) {
        return new Forgetting(forget);
    }

    /** Forgets once an hour what is no longer needed. */
    static class Forgetting {

        private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

        private final ForgetWordings forget;

        Forgetting(ForgetWordings forget) {
            this.forget = forget;
        }

        @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
        void run() {
            try {
                forget.answeredLongAgo();
            } catch (RuntimeException partDown) {
                LOG.atWarn().addKeyValue("fault", partDown.getClass().getSimpleName()).log("wordings wait for the next hour");
            }
        }
    }
}
