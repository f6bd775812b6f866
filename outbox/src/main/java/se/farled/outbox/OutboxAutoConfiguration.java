package se.farled.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service with a data source and Kafka an {@link Outbox} and the relay behind it. */
@AutoConfiguration(afterName = {
    "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
    "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
    "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
})
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

    @Bean
    OutboxTable outboxTable(JdbcOperations jdbc) {
        return new OutboxTable(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    MessageSender outboxSender(ObjectProvider<DefaultKafkaProducerFactory<?, ?>> factories,
            OutboxProperties properties) {
        DefaultKafkaProducerFactory<?, ?> service = factories.orderedStream().findFirst().orElseThrow(
                () -> new IllegalStateException("The outbox needs a Kafka producer factory to take its connection from"));
        return new KafkaMessageSender(service, properties.deliveryTimeout());
    }

    @Bean
    OutboxCounters outboxCounters(ObjectProvider<MeterRegistry> registry, OutboxTable table) {
        return new OutboxCounters(registry.getIfAvailable(SimpleMeterRegistry::new), table);
    }

    @Bean
    OutboxRelay outboxRelay(OutboxTable table, PlatformTransactionManager transactions, MessageSender sender,
            OutboxProperties properties, OutboxCounters counters) {
        return new OutboxRelay(table, new TransactionTemplate(transactions), sender, properties, counters);
    }

    @Bean
    Outbox outbox(OutboxTable table, ObjectProvider<TraceHeaders> trace, OutboxRelay relay) {
        return new TransactionalOutbox(table, trace.getIfAvailable(() -> TraceHeaders.NONE), relay::wake);
    }

    /** Where the service traces: the trace that appended a message goes with it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Tracer.class, Propagator.class})
    static class Tracing {

        @Bean
        TraceHeaders outboxTraceHeaders(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
            return () -> {
                Tracer tracer = tracers.getIfAvailable();
                Propagator propagator = propagators.getIfAvailable();
                if (tracer == null || propagator == null || tracer.currentTraceContext().context() == null) {
                    return Map.of();
                }
                Map<String, String> headers = new HashMap<>();
                propagator.inject(tracer.currentTraceContext().context(), headers, Map::put);
                return headers;
            };
        }
    }
}
