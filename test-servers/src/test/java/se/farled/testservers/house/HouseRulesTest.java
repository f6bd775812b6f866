package se.farled.testservers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the offender planted for it in {@code se.farled.knowledge}. */
class HouseRulesTest {

    private static final HouseRules RULES = HouseRules.of("se.farled.knowledge").withEdge("shop");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("se.farled.knowledge");

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of(RULES.servicesDoNotKnowEachOther(), "PlantedDomain.anotherService"),
                Arguments.of(RULES.domainKnowsNoTechnology(), "PlantedDomain.reactor"),
                Arguments.of(RULES.domainKnowsNoAdapter(), "PlantedDomain.adapter"),
                Arguments.of(RULES.domainKnowsNoAdapter(), "PlantedDomain.edge"),
                Arguments.of(RULES.eventsStayInKafka(), "PlantedDomain.event"),
                Arguments.of(RULES.adaptersDoNotKnowEachOther(), "PlantedStore.otherTechnology"),
                Arguments.of(RULES.adaptersAreHidden(), "PlantedStore"),
                Arguments.of(RULES.reactorStaysInWeb(), "PlantedDomain.reactor"),
                Arguments.of(RULES.reactorStaysInWeb(), "PlantedShop.reactor"),
                Arguments.of(RULES.onlyTheOutboxSends(), "PlantedDomain.sends"),
                Arguments.of(RULES.namesTell(), "PlantedManager"));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void thePlantedOffenderIsCaught(ArchRule rule, String offender) {
        // When
        var result = rule.evaluate(PLANTED);
        // Then
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(offender));
    }

    @Test
    void aFeatureWithoutADomainMayKnowTechnologyAtItsRoot() {
        // When
        var knows = RULES.domainKnowsNoTechnology().evaluate(PLANTED);
        var reaches = RULES.domainKnowsNoAdapter().evaluate(PLANTED);
        // Then
        assertThat(knows.getFailureReport().getDetails()).noneMatch(line -> line.contains("PlantedShop."));
        assertThat(reaches.getFailureReport().getDetails()).noneMatch(line -> line.contains("PlantedShop."));
    }

    @Test
    void aDomainKnowsOnlyThePackagesOfTheJdkThatAreNamed() {
        // Given
        var crypto = new ClassFileImporter().importPackages("se.farled.knowledge.sealed");
        // When
        var unnamed = HouseRules.of("se.farled.knowledge").domainKnowsNoTechnology().evaluate(crypto);
        var named = HouseRules.of("se.farled.knowledge").knowing("javax.crypto").domainKnowsNoTechnology().evaluate(crypto);
        // Then
        assertThat(unnamed.hasViolation()).isTrue();
        assertThat(named.hasViolation()).isFalse();
    }
}
