package se.farled.router;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.farled.testservers.CityServers;

/** The whole service of a very small city, against real Kafka, registry and PostgreSQL; one for all tests of a run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "farled.surge.contacts-per-day=1")
@ContextConfiguration(initializers = {CityServers.class, CityTopics.class})
@Import({City.class, BreakableStore.class, ThreadProbe.class})
public @interface RunningRouter {}
