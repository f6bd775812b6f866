package se.farled.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.farled.gateway.intake.ContactLog;
import se.farled.gateway.intake.IncomingContact;
import se.farled.gateway.intake.InMemoryReceipts;
import se.farled.gateway.intake.KnownTopics;
import se.farled.gateway.intake.Receipts;
import se.farled.gateway.intake.Tickets;
import se.farled.gateway.notice.InMemoryReadReceipts;
import se.farled.gateway.notice.ReadReceipts;
import se.farled.gateway.phone.CallFact;
import se.farled.gateway.phone.CallLog;

/** The gateway's edge over HTTP with the demo users, memory instead of Kafka and PostgreSQL, and fake inner services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = WithoutServers.Edge.class)
@ContextConfiguration(initializers = WithoutServers.FakeParts.class)
@AutoConfigureWebTestClient(timeout = "15s")
@ActiveProfiles("embedded")
public @interface WithoutServers {

    /** The fake inner services, for all tests of a run. */
    final class FakeParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        public static final FakeService ROUTER = new FakeService();
        public static final FakeService KNOWLEDGE = new FakeService();
        public static final FakeService CASES = new FakeService();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("farled.test.edge=true", "ROUTER_URL=" + ROUTER.url(), "KNOWLEDGE_URL=" + KNOWLEDGE.url(),
                    "CASES_URL=" + CASES.url(), "LINK_SECRET=a-test-secret", "INTERNAL_TOKEN=a-test-token", "IMAP_HOST=",
                    "farled.inner.read-timeout=700ms", "resilience4j.circuitbreaker.configs.default.minimum-number-of-calls=1000").applyTo(context);
        }
    }

    /** What is handed over in memory; `away` makes the log fail. */
    final class Handed implements ContactLog, CallLog {
        public final List<IncomingContact> contacts = new ArrayList<>();
        public final List<CallFact> facts = new ArrayList<>();
        public volatile boolean away;

        @Override
        public void append(IncomingContact contact) {
            check();
            contacts.add(contact);
        }

        @Override
        public void append(List<CallFact> facts) {
            check();
            this.facts.addAll(facts);
        }

        private void check() {
            if (away) {
                throw new LogAway(new IllegalStateException("away"));
            }
        }
    }

    /** The beans; found by the scan of the whole gateway too, hence the condition. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("farled.test.edge")
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, KafkaAutoConfiguration.class})
    @ConfigurationPropertiesScan("se.farled.gateway")
    @ComponentScan(basePackages = {"se.farled.gateway.security", "se.farled.gateway.problem", "se.farled.gateway.api", "se.farled.gateway.clients",
            "se.farled.gateway.openapi", "se.farled.gateway.intake", "se.farled.gateway.phone", "se.farled.gateway.stream", "se.farled.gateway.notice"},
            excludeFilters = {@ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(jdbc|kafka|inner)\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT)(\\$.*)?")})
    @ComponentScan(basePackages = "se.farled.gateway.notice.inner")
    @Import(GatewayConfiguration.class)
    class Edge {
        @Bean
        Handed handed() {
            return new Handed();
        }

        @Bean("kafka")
        HealthIndicator kafka() {
            return () -> Health.up().build();
        }

        @Bean
        Receipts receipts() {
            return new InMemoryReceipts();
        }

        @Bean
        Tickets tickets() {
            var last = new AtomicInteger();
            return new Tickets() {
                @Override
                public Optional<Integer> next(LocalDate day) {
                    return Optional.of(last.incrementAndGet());
                }
            };
        }

        @Bean
        ReadReceipts readReceipts() {
            return new InMemoryReadReceipts();
        }

        @Bean
        KnownTopics topics() {
            return topicId -> topicId.equals("no-such-topic");
        }
    }
}
