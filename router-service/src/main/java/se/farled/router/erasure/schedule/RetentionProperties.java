package se.farled.router.erasure.schedule;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.validation.annotation.Validated;

/**
 * How long words are kept.
 *
 * @param contentDays days from when a contact is settled; whole days unless a unit is given
 */
@Validated
@ConfigurationProperties("farled.retention")
record RetentionProperties(@DurationMin(days = 1) @DurationUnit(ChronoUnit.DAYS) Duration contentDays) {}
