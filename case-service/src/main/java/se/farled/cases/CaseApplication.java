package se.farled.cases;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The case service: cases, handovers, and word to the departments. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CaseApplication {

    public static void main(String[] args) {
        // Avro reads only classes that it is told to trust, and looks once, when it is first loaded.
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "se.farled");
        SpringApplication.run(CaseApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
