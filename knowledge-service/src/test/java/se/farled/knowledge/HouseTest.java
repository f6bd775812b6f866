package se.farled.knowledge;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import com.tngtech.archunit.lang.ArchRule;
import se.farled.testservers.house.HouseRules;

/** This service keeps to the house's directions. */
class HouseTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.farled.knowledge");

    static Stream<ArchRule> directions() {
        return HouseRules.of("se.farled.knowledge").all();
    }

    @ParameterizedTest
    @MethodSource("directions")
    void theServiceKeepsToTheDirection(ArchRule direction) {
        direction.check(SERVICE);
    }
}
