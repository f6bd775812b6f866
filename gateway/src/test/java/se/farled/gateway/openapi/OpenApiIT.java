package se.farled.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import se.farled.gateway.OnRealServers;
import tools.jackson.databind.JsonNode;

@OnRealServers
class OpenApiIT {
    @Autowired
    private WebTestClient http;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void theDescriptionNamesExactlyTheRoutesThatAreServed() {
        // Given
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                .map(pattern -> pattern.getPatternString()).filter(path -> path.startsWith("/api/") || path.equals("/openapi.json"))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(method -> served.add(method + " " + path))));

        // When
        var description = http.get().uri("/openapi.json").exchange().expectStatus().isOk().expectBody(JsonNode.class).returnResult().getResponseBody();

        // Then
        var described = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue().propertyNames()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyReferenceInTheDescriptionLeadsSomewhere() {
        // Given
        var description = http.get().uri("/openapi.json").exchange().expectBody(JsonNode.class).returnResult().getResponseBody();

        // When
        var references = description.findValuesAsString("$ref");

        // Then
        assertThat(references).isNotEmpty().allSatisfy(reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }
}
