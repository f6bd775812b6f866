package se.farled.gateway.resident.inner;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach the contact centre while nobody inside can tell.
 *
 * @param phone as people write it; empty when there is none
 * @param email its address
 */
@ConfigurationProperties("farled.resident")
record ResidentProperties(@Nullable String phone, @Nullable String email) {
}
