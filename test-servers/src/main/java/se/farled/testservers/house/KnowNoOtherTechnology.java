package se.farled.testservers.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** An adapter depends on no package of another technology within its service. */
class KnowNoOtherTechnology extends ArchCondition<JavaClass> {

    private final String base;
    private final Set<String> technologies;

    KnowNoOtherTechnology(String base, Set<String> technologies) {
        super("know no other technology");
        this.base = base;
        this.technologies = technologies;
    }

    @Override
    public void check(JavaClass adapter, ConditionEvents events) {
        var own = technologyOf(adapter);
        for (var dependency : adapter.getDirectDependenciesFromSelf()) {
            var other = technologyOf(dependency.getTargetClass());
            if (other.isPresent() && !other.equals(own)) {
                events.add(SimpleConditionEvent.violated(adapter, dependency.getDescription()));
            }
        }
    }

    private Optional<String> technologyOf(JavaClass it) {
        if (!it.getPackageName().startsWith(base + ".")) {
            return Optional.empty();
        }
        return Arrays.stream(it.getPackageName().substring(base.length() + 1).split("\\."))
                .filter(technologies::contains)
                .findFirst();
    }
}
