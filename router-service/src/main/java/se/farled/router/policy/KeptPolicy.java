package se.farled.router.policy;

import org.springframework.stereotype.Service;

/** The newest policy, in memory: read at the start, after each change here, and now and then for changes elsewhere. */
@Service
public class KeptPolicy implements PolicyInForce {

    private final Policies policies;
    private volatile Policy newest;

    public KeptPolicy(Policies policies) {
        this.policies = policies;
        this.newest = policies.all().getFirst();
    }

    @Override
    public Policy current() {
        return newest;
    }

    /** Looks whether there is a newer one. */
    public Policy reread() {
        newest = policies.all().getFirst();
        return newest;
    }
}
