package se.farled.router;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.testservers.house.HouseRules;

/** The house's directions; that each rule catches its offender is proven beside the rules themselves. */
class HouseRulesTest {

    private static final JavaClasses ROUTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.farled.router");

    static Stream<ArchRule> rules() {
        return HouseRules.of("se.farled.router").all("se.farled.router.deadletters.kafka");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDirectionHolds(ArchRule rule) {
        rule.check(ROUTER);
    }
}
