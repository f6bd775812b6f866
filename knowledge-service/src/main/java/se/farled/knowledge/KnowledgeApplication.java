package se.farled.knowledge;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The knowledge service: what the city knows, who owns what, and every change of it told to the others. */
@SpringBootApplication
public class KnowledgeApplication {

    public static void main(String[] args) {
        // Avro makes objects only of packages that it is told to trust, and looks once, when it is first loaded.
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "se.farled");
        SpringApplication.run(KnowledgeApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
