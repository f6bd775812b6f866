package se.farled.router.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code farled.internal}.
 *
 * @param token the secret that the city's services share; there is no default
 */
@Validated
@ConfigurationProperties("farled.internal")
record EdgeProperties(@NotBlank(message = "set INTERNAL_TOKEN, the secret shared by the services") String token) {}
