package se.farled.testservers.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directions that every service keeps to (CONTRIBUTING.md tells them in words). A service's packages are
 * {@code <base>.<feature>} for the domain, {@code <base>.<feature>.<technology>} for adapters, and
 * {@code <base>.<technology>} for what all adapters of one technology share.
 */
public final class HouseRules {

    private static final List<String> SERVICES =
            List.of("se.farled.gateway", "se.farled.router", "se.farled.knowledge", "se.farled.cases");
    private static final Set<String> TECHNOLOGIES = Set.of(
            "jdbc", "kafka", "web", "mail", "lucene", "inner", "schedule", "webhook");
    private static final String ENDINGS_THAT_HIDE = ".*(Util|Utils|Helper|Manager|Impl|Service)";

    private final String base;
    private final Set<String> edge;
    private final List<String> known;

    private HouseRules(String base, Set<String> edge, List<String> known) {
        this.base = base;
        this.edge = edge;
        this.known = known;
    }

    /** The rules for the service whose classes are below that package. */
    public static HouseRules of(String base) {
        return new HouseRules(base, Set.of(), List.of());
    }

    /** The same, for a service with features that have no domain: their roots may know technology, and no domain may know them. */
    public HouseRules withEdge(String... features) {
        return new HouseRules(base, Set.of(features), known);
    }

    /** The same, for a service whose domain also knows these packages of the JDK. */
    public HouseRules knowing(String... packages) {
        return new HouseRules(base, edge, List.of(packages));
    }

    /** All of them; {@code senders} are the packages that may send to Kafka beside the outbox. */
    public Stream<ArchRule> all(String... senders) {
        return Stream.of(
                servicesDoNotKnowEachOther(), domainKnowsNoTechnology(), domainKnowsNoAdapter(), eventsStayInKafka(),
                adaptersDoNotKnowEachOther(), adaptersAreHidden(), reactorStaysInWeb(), onlyTheOutboxSends(senders), namesTell());
    }

    ArchRule servicesDoNotKnowEachOther() {
        var others = SERVICES.stream().filter(it -> !it.equals(base)).map(it -> it + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat().resideInAnyPackage(others)
                .as("a service depends on the published language, never on another service").allowEmptyShould(true);
    }

    ArchRule domainKnowsNoTechnology() {
        return classes().that(are(domain())).should().onlyDependOnClassesThat(DescribedPredicate.describe(
                "java, this service, JSpecify, slf4j, @Service and @Transactional", it ->
                        it.isPrimitive() || it.isArray() || it.getPackageName().startsWith("java.") || it.getPackageName().startsWith(base)
                                || known.contains(it.getPackageName())
                                || it.getPackageName().startsWith("org.jspecify.") || it.getPackageName().startsWith("org.slf4j")
                                || it.getName().equals("org.springframework.stereotype.Service")
                                || it.getPackageName().equals("org.springframework.transaction.annotation")))
                .as("the domain at a feature's root knows no technology").allowEmptyShould(true);
    }

    ArchRule domainKnowsNoAdapter() {
        return noClasses().that(are(domain())).should().dependOnClassesThat(are(adapter().or(shared()).or(edge())))
                .as("the domain does not know its adapters").allowEmptyShould(true);
    }

    ArchRule eventsStayInKafka() {
        return noClasses().that().resideInAPackage(base + "..").and().resideOutsideOfPackage("..kafka..")
                .should().dependOnClassesThat().resideInAPackage("se.farled.events..")
                .as("generated Avro types live only in kafka packages").allowEmptyShould(true);
    }

    ArchRule adaptersDoNotKnowEachOther() {
        return classes().that(are(adapter())).should(new KnowNoOtherTechnology(base, TECHNOLOGIES))
                .as("adapters of different technologies do not know each other").allowEmptyShould(true);
    }

    ArchRule adaptersAreHidden() {
        return classes().that(are(adapter())).and().areTopLevelClasses().should().notBePublic()
                .as("adapters are package-private").allowEmptyShould(true);
    }

    ArchRule reactorStaysInWeb() {
        return noClasses().that().resideInAPackage(base + "..").and().resideOutsideOfPackage("..web..")
                .should().dependOnClassesThat().resideInAPackage("reactor..")
                .as("Reactor appears only at the web edge").allowEmptyShould(true);
    }

    ArchRule onlyTheOutboxSends(String... senders) {
        return noClasses().that().resideInAPackage(base + "..").and().resideOutsideOfPackages(senders)
                .should().dependOnClassesThat(DescribedPredicate.describe("send to Kafka", HouseRules::sends))
                .as("only the outbox sends to Kafka, but for " + Arrays.toString(senders)).allowEmptyShould(true);
    }

    ArchRule namesTell() {
        return noClasses().that().resideInAPackage(base + "..").should().haveNameMatching(ENDINGS_THAT_HIDE)
                .as("a class's name tells its job").allowEmptyShould(true);
    }

    private static boolean sends(JavaClass it) {
        return it.getName().equals("org.springframework.kafka.core.KafkaTemplate")
                || it.isAssignableTo("org.apache.kafka.clients.producer.Producer");
    }

    private DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.describe("domain of " + base, it ->
                steps(it).length == 1 && !TECHNOLOGIES.contains(steps(it)[0]) && !edge.contains(steps(it)[0]));
    }

    private DescribedPredicate<JavaClass> adapter() {
        return DescribedPredicate.describe("adapters of " + base, it -> steps(it).length >= 2 && TECHNOLOGIES.contains(steps(it)[1]));
    }

    private DescribedPredicate<JavaClass> shared() {
        return DescribedPredicate.describe("shared adapters of " + base, it -> steps(it).length >= 1 && TECHNOLOGIES.contains(steps(it)[0]));
    }

    private DescribedPredicate<JavaClass> edge() {
        return DescribedPredicate.describe("edge features of " + base, it -> steps(it).length == 1 && edge.contains(steps(it)[0]));
    }

    /** The package names below the base: none for the base itself and for what lies outside. */
    private String[] steps(JavaClass it) {
        var name = it.getPackageName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.") : new String[0];
    }
}
