package se.farled.cases.notification.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When somebody else is told.
 *
 * @param unsentAfter after word has failed to leave the house for so long
 * @param unseenAfter after the organisation has left a case unopened for so long
 */
@Validated
@ConfigurationProperties("farled.escalation")
record EscalationProperties(@NotNull Duration unsentAfter, @NotNull Duration unseenAfter) {}
