package se.farled.gateway.clients;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import se.farled.gateway.GatewayProperties;

/** The three inner services. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    @Bean
    HttpClient innerConnections(ClientProperties properties) {
        return HttpClient.newBuilder()
                // Plain HTTP/1.1: the services are next door and do not speak HTTP/2 without TLS.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    InnerParts innerParts(HttpClient innerConnections, ClientProperties properties) {
        return new InnerParts(innerConnections, Map.of("router", properties.router(), "knowledge", properties.knowledge(), "cases", properties.cases()));
    }

    @Bean
    RouterClient routerClient(Inner inner, ClientProperties properties) {
        return new RouterClient(inner.api("router", properties.router()));
    }

    @Bean
    KnowledgeClient knowledgeClient(Inner inner, ClientProperties properties) {
        return new KnowledgeClient(inner.api("knowledge", properties.knowledge()));
    }

    @Bean
    NoticesClient noticesClient(Inner inner, ClientProperties properties) {
        return new NoticesClient(inner.api("knowledge", properties.knowledge()));
    }

    @Bean
    OwedClient owedClient(Inner inner, ClientProperties properties) {
        return new OwedClient(inner.api("knowledge", properties.knowledge()));
    }

    @Bean
    RulesClient rulesClient(Inner inner, ClientProperties properties) {
        return new RulesClient(inner.api("router", properties.router()), inner.api("knowledge", properties.knowledge()));
    }

    @Bean
    MorningClient morningClient(Inner inner, ClientProperties properties) {
        return new MorningClient(inner.api("router", properties.router()), inner.api("knowledge", properties.knowledge()));
    }

    @Bean
    CasesClient casesClient(Inner inner, ClientProperties properties) {
        return new CasesClient(inner.api("cases", properties.cases()));
    }

    @Bean
    Inner inner(RestClient.Builder http, HttpClient innerConnections, ClientProperties properties, GatewayProperties gateway,
            CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        var connections = new JdkClientHttpRequestFactory(innerConnections);
        connections.setReadTimeout(properties.readTimeout());
        return (part, url) -> new InnerApi(part,
                http.clone().baseUrl(url).requestFactory(connections)
                        .defaultHeaders(headers -> headers.setBearerAuth(gateway.internalToken())).build(),
                breakers.circuitBreaker(part), bulkheads.bulkhead(part));
    }

    /** Makes the way to one service. */
    interface Inner {
        InnerApi api(String part, URI url);
    }
}
