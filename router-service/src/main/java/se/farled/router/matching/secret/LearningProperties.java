package se.farled.router.matching.secret;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code farled.learning}.
 *
 * @param secret the key under which features of texts are kept; there is no default, and with another one nothing kept is recalled
 */
@Validated
@ConfigurationProperties("farled.learning")
record LearningProperties(@NotBlank(message = "set LEARNING_SECRET, the key of what is kept of texts") String secret) {}
