package se.farled.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The only edge of the city's contact centre: channels come in, screens and live streams go out. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        // Avro refuses to instantiate generated classes of packages that are not named here.
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "se.farled");
        SpringApplication.run(GatewayApplication.class, args);
    }
}
