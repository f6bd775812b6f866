package se.farled.gateway.clients;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the inner services are and how long the gateway waits for them.
 *
 * @param connectTimeout until a connection stands
 * @param readTimeout until the whole answer is there
 */
@Validated
@ConfigurationProperties("farled.inner")
record ClientProperties(@NotNull URI router, @NotNull URI knowledge, @NotNull URI cases,
        @NotNull Duration connectTimeout, @NotNull Duration readTimeout) {
}
