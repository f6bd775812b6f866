package se.farled.router.policy;

/** Where the policy that holds now is asked for: at each decision, so it answers from memory. */
@FunctionalInterface
public interface PolicyInForce {

    /** The policy that holds now. */
    Policy current();
}
