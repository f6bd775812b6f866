package se.farled.gateway;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.farled.gateway.reference.StatusLinks;

/** What every feature shares: the time, and the seals over links. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    StatusLinks statusLinks(GatewayProperties properties) {
        return new StatusLinks(properties.linkSecret(), properties.publicUrl());
    }
}
