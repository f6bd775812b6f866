package se.farled.router.policy;

import se.farled.router.fixtures.InMemoryPolicies;

class InMemoryPoliciesTest extends PoliciesContract {

    private final Policies policies = new InMemoryPolicies();

    @Override
    protected Policies policies() {
        return policies;
    }
}
