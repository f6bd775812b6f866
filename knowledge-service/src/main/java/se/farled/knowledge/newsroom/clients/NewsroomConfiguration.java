package se.farled.knowledge.newsroom.clients;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.http.HttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import se.farled.knowledge.newsroom.Concerns;
import se.farled.knowledge.newsroom.WatchTerms;

/** The watch's terms, and the way to the router. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsroomProperties.class)
class NewsroomConfiguration {

    @Bean
    WatchTerms watchTerms(NewsroomProperties properties) {
        return new WatchTerms(properties.pollEvery(), properties.longestWait(), properties.oldNews(), properties.sameNews(), properties.holdsFor());
    }

    @Bean
    Concerns concerns(NewsroomProperties properties, RestClient.Builder http, CircuitBreakerRegistry breakers, RetryRegistry retries,
            @Value("${farled.internal-token}") String token) {
        JdkClientHttpRequestFactory connections = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                // Plain HTTP/1.1: the router is next door and does not speak HTTP/2 without TLS.
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(properties.routerTimeout()).build());
        connections.setReadTimeout(properties.routerTimeout());
        return new RouterConcerns(http.baseUrl(properties.router()).requestFactory(connections)
                .defaultHeaders(headers -> headers.setBearerAuth(token)).build(),
                breakers.circuitBreaker("router"), retries.retry("router"));
    }
}
