package se.farled.cases.handling.web;

import static se.farled.cases.handling.Fixtures.aCaseProposedTo;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.House;
import se.farled.cases.web.AskerArgument;

class CaseControllerTest {

    private final House house = new House();
    private final WebTestClient client = WebTestClient
            .bindToController(new CaseController(house.cases, house.moveCase))
            .argumentResolvers(resolvers -> {
                new AskerArgument().configureArgumentResolvers(resolvers);
                new HeaderArguments().configureArgumentResolvers(resolvers);
            })
            .build();

    @Test
    void theOwnerAcceptsItsCase() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "accept"));
        // Then
        answer.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"")
                .expectBody().jsonPath("$.state").isEqualTo("ACCEPTED").jsonPath("$.history[0].what").isEqualTo("HandoverAccepted");
    }

    @Test
    void anotherOrganisationsCaseDoesNotExist() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("miljo", client.get().uri("/cases/{id}", proposed.caseId()));
        // Then
        answer.expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void anotherOrganisationsListIsForbidden() {
        // When
        var answer = as("miljo", client.get().uri("/cases?organisation=stadsbyggnad"));
        // Then
        answer.expectStatus().isForbidden();
    }

    @Test
    void anOrganisationsListHoldsItsOwnCasesOnly() {
        // Given
        var own = house.keep(aCaseProposedTo("stadsbyggnad"));
        house.keep(aCaseProposedTo("miljo"));
        // When
        var answer = as("stadsbyggnad", client.get().uri("/cases"));
        // Then
        answer.expectStatus().isOk().expectBody()
                .jsonPath("$.length()").isEqualTo(1)
                .jsonPath("$[0].caseId").isEqualTo(own.caseId().toString());
    }

    @Test
    void aRefusalWithoutWordsNamesTheField() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "refuse").bodyValue(Map.of("reason", "NOT_OURS")));
        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("text");
    }

    @Test
    void aRefusalNeedsAKnownReason() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "refuse").bodyValue(Map.of("reason", "BUSY", "text", "Vi hinner inte.")));
        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("reason");
    }

    @Test
    void aDecisionOnAnOldVersionIsStale() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "accept").header("If-Match", "\"9\""));
        // Then
        answer.expectStatus().isEqualTo(412).expectBody().jsonPath("$.version").isEqualTo(1);
    }

    @Test
    void closingWhatNobodyTookIsAConflict() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "close"));
        // Then
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.state").isEqualTo("PROPOSED");
    }

    @Test
    void onlyTheContactCentreProposesAnotherOwner() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var answer = as("stadsbyggnad", post(proposed, "propose").bodyValue(Map.of("organisationId", "miljo")));
        // Then
        answer.expectStatus().isForbidden();
    }

    @Test
    void whoHasNoRoleSeesNoCase() {
        // When
        var answer = client.get().uri("/cases/{id}", UUID.randomUUID()).exchange();
        // Then
        answer.expectStatus().isForbidden();
    }

    private WebTestClient.RequestBodySpec post(Case subject, String step) {
        return client.post().uri("/cases/{id}/{step}", subject.caseId(), step);
    }

    private static WebTestClient.ResponseSpec as(String organisation, WebTestClient.RequestHeadersSpec<?> request) {
        return request.header("X-Farled-Role", "EDITOR").header("X-Farled-Organisation", organisation).exchange();
    }
}
