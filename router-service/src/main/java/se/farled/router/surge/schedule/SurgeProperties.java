package se.farled.router.surge.schedule;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import se.farled.router.surge.CityVolume;

/**
 * How large the city is before it is known.
 *
 * @param contactsPerDay contacts over all channels on a usual weekday
 */
@Validated
@ConfigurationProperties("farled.surge")
record SurgeProperties(@Positive double contactsPerDay) implements CityVolume {}
