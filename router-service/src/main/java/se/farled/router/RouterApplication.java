package se.farled.router;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The core: what a contact is about, who answers or owns it, and the desk it waits at. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class RouterApplication {

    public static void main(String[] args) {
        // Avro reads it once, when its first class loads: only our own records may be built from bytes.
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "se.farled");
        SpringApplication.run(RouterApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
