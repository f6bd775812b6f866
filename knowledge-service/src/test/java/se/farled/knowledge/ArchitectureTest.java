package se.farled.knowledge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The directions of the house; each rule holds here and catches an offender planted in {@code offender}. */
class ArchitectureTest {

    private static final String US = "se.farled.knowledge..";
    private static final String[] ADAPTERS = {"..jdbc..", "..kafka..", "..web.."};
    private static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage(US)
            .and(resideOutsideOfPackages(ADAPTERS)).and(resideOutsideOfPackages("se.farled.knowledge"));
    private static final DescribedPredicate<JavaClass> KNOWN_TO_THE_DOMAIN = resideInAnyPackage("java..", "org.jspecify..",
                    "org.slf4j..").or(DOMAIN)
            .or(DescribedPredicate.describe("@Service and @Transactional", type -> type.getName().matches(
                    "org.springframework.stereotype.Service"
                            + "|org.springframework.transaction.annotation.(Transactional|Propagation|Isolation)")));

    static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY =
            classes().that(DOMAIN).should().onlyDependOnClassesThat(KNOWN_TO_THE_DOMAIN);
    static final ArchRule AVRO_STAYS_IN_KAFKA = noClasses().that(resideInAPackage(US)).and(resideOutsideOfPackages("..kafka.."))
            .should().dependOnClassesThat(resideInAnyPackage("se.farled.events..", "org.apache.avro..", "org.apache.kafka.."));
    static final ArchRule WEB_KNOWS_NO_STORE_AND_NO_KAFKA = noClasses().that(resideInAPackage("se.farled.knowledge..web.."))
            .should().dependOnClassesThat(resideInAnyPackage("se.farled.knowledge..jdbc..", "se.farled.knowledge..kafka.."));
    static final ArchRule STORES_KNOW_NO_WEB_AND_NO_KAFKA = noClasses().that(resideInAPackage("se.farled.knowledge..jdbc.."))
            .should().dependOnClassesThat(resideInAnyPackage("se.farled.knowledge..web..", "se.farled.knowledge..kafka.."));
    static final ArchRule KAFKA_KNOWS_NO_WEB_AND_NO_STORE = noClasses().that(resideInAPackage("se.farled.knowledge..kafka.."))
            .should().dependOnClassesThat(resideInAnyPackage("se.farled.knowledge..web..", "se.farled.knowledge..jdbc.."));
    static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes().that(resideInAnyPackage("se.farled.knowledge.*.jdbc..",
                    "se.farled.knowledge.*.kafka..", "se.farled.knowledge.*.web..")).and().areTopLevelClasses()
            .should().notBePublic();
    static final ArchRule REACTOR_STAYS_IN_WEB = noClasses().that(resideInAPackage(US)).and(resideOutsideOfPackages("..web.."))
            .should().dependOnClassesThat(resideInAnyPackage("reactor..", "org.reactivestreams.."));
    static final ArchRule ONLY_THE_OUTBOX_SENDS = noClasses().that(resideInAPackage(US)).should().dependOnClassesThat(
            DescribedPredicate.describe("Kafka's producers", type -> type.getName().matches(
                    "org.apache.kafka.clients.producer.(Kafka)?Producer|org.springframework.kafka.core.Kafka(Template|Operations)")));
    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER = noClasses().that(resideInAPackage(US)).should()
            .dependOnClassesThat(resideInAnyPackage("se.farled.router..", "se.farled.cases..", "se.farled.gateway.."));
    static final ArchRule NAMES_SAY_THE_JOB = noClasses().that(resideInAPackage(US)).should()
            .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Service");

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.farled.knowledge");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("se.farled.knowledge.offender");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(DOMAIN_KNOWS_NO_TECHNOLOGY, "DomainThatReadsJson"),
                Arguments.of(AVRO_STAYS_IN_KAFKA, "ControllerThatKnowsTooMuch"),
                Arguments.of(WEB_KNOWS_NO_STORE_AND_NO_KAFKA, "ControllerThatKnowsTooMuch"),
                Arguments.of(STORES_KNOW_NO_WEB_AND_NO_KAFKA, "StoreThatAnswers"),
                Arguments.of(KAFKA_KNOWS_NO_WEB_AND_NO_STORE, "ListenerThatStores"),
                Arguments.of(ADAPTERS_ARE_PACKAGE_PRIVATE, "ListenerThatStores"),
                Arguments.of(REACTOR_STAYS_IN_WEB, "DomainThatReadsJson"),
                Arguments.of(ONLY_THE_OUTBOX_SENDS, "ListenerThatStores"),
                Arguments.of(SERVICES_DO_NOT_KNOW_EACH_OTHER, "DomainThatReadsJson"),
                Arguments.of(NAMES_SAY_THE_JOB, "OffenderManager"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHoldsAndCatchesItsOffender(ArchRule rule, String offender) {
        assertThat(OURS).hasSizeGreaterThan(40);
        rule.check(OURS);
        assertThat(rule.evaluate(OFFENDERS).getFailureReport().getDetails()).anyMatch(words -> words.contains(offender));
    }
}
