package se.farled.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.testservers.house.HouseRules;

/** The gateway keeps to the house's directions; that each rule catches its offender is proven beside the rules themselves. */
class HouseTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.farled.gateway");
    /** Features that only hand on or show what inner services keep, and what all features' edges share. */
    private static final String[] EDGE = {"api", "broker", "clients", "department", "desk", "health", "lead", "openapi"};

    static Stream<ArchRule> directions() {
        return HouseRules.of("se.farled.gateway").withEdge(EDGE).knowing("javax.crypto", "javax.crypto.spec")
                .all("..intake.kafka..", "..phone.kafka..", "..broker..");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void theGatewayKeepsTo(ArchRule direction) {
        direction.check(GATEWAY);
    }
}
