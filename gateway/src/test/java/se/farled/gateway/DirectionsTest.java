package se.farled.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions of the gateway; each is proven to catch the offender planted for it. */
class DirectionsTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.farled.gateway");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("se.farled.planted");
    private static final List<String> BASES = List.of("se.farled.gateway", "se.farled.planted");
    /** Features whose root is domain. What is not named here is edge by nature: clients, broker, health, the API's description. */
    private static final Set<String> DOMAIN = Set.of("intake", "phone", "email", "stream", "reference", "security", "problem", "notice");
    private static final Set<String> TECHNOLOGIES = Set.of("web", "kafka", "jdbc", "mail", "inner", "schedule");

    static Stream<Named<ArchRule>> directions() {
        return Stream.of(
                Named.of("the domain knows no technology", classes().that(describe("are domain", DirectionsTest::domain))
                        .should().onlyDependOnClassesThat(describe("are java, domain, JSpecify, slf4j, @Service or @Transactional", DirectionsTest::plain))),
                Named.of("generated Avro types live only in kafka packages", noClasses().that().resideOutsideOfPackage("..kafka..")
                        .should().dependOnClassesThat().resideInAPackage("se.farled.events..")),
                Named.of("adapters do not know adapters of another technology", noClasses().that(describe("are web", it -> technology(it).equals(Optional.of("web"))))
                        .should().dependOnClassesThat(describe("are other adapters", it -> technology(it).filter(name -> !name.equals("web")).isPresent()))),
                Named.of("stores and logs do not know each other", noClasses().that(describe("are jdbc", it -> technology(it).equals(Optional.of("jdbc"))))
                        .should().dependOnClassesThat(describe("are kafka, web or mail", it -> technology(it).filter(name -> !name.equals("jdbc")).isPresent()))),
                Named.of("adapters are package-private", classes().that(describe("are adapters", it -> technology(it).isPresent()))
                        .and().areTopLevelClasses().should().notBePublic()),
                Named.of("Reactor stays in web", noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat().resideInAPackage("reactor..")),
                Named.of("only the logs send to Kafka", noClasses().that().resideOutsideOfPackages("..intake.kafka..", "..phone.kafka..", "..broker..")
                        .should().dependOnClassesThat().haveNameMatching("org.springframework.kafka.core.KafkaTemplate|org.apache.kafka.clients.producer.KafkaProducer")),
                Named.of("no name hides its job", noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)")),
                Named.of("the gateway knows no other service", noClasses().should().dependOnClassesThat()
                        .resideInAnyPackage("se.farled.router..", "se.farled.knowledge..", "se.farled.cases..")));
    }

    @ParameterizedTest
    @MethodSource("directions")
    void theGatewayKeepsTo(ArchRule direction) {
        direction.check(GATEWAY);
    }

    @ParameterizedTest
    @MethodSource("directions")
    void theOffenderPlantedForItIsCaught(ArchRule direction) {
        assertThat(direction.evaluate(PLANTED).hasViolation()).as(direction.getDescription()).isTrue();
    }

    private static boolean domain(JavaClass it) {
        var steps = steps(it);
        return steps.length == 1 && DOMAIN.contains(steps[0]);
    }

    private static boolean plain(JavaClass it) {
        var type = it.getBaseComponentType();
        var name = type.getPackageName();
        return type.isPrimitive() || name.startsWith("java.") || name.startsWith("javax.crypto") || domain(type)
                || name.startsWith("org.jspecify") || name.startsWith("org.slf4j")
                || type.getName().equals("org.springframework.stereotype.Service")
                || type.getName().equals("org.springframework.transaction.annotation.Transactional");
    }

    private static Optional<String> technology(JavaClass it) {
        var steps = steps(it);
        return steps.length >= 2 && TECHNOLOGIES.contains(steps[1]) ? Optional.of(steps[1]) : Optional.empty();
    }

    private static String[] steps(JavaClass it) {
        var name = it.getPackageName();
        return BASES.stream().filter(base -> name.startsWith(base + ".")).findFirst()
                .map(base -> name.substring(base.length() + 1).split("\\.")).orElse(new String[0]);
    }
}
