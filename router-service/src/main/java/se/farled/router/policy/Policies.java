package se.farled.router.policy;

import java.util.List;

/** Where the policies are kept, all that ever held. */
public interface Policies {

    /** Newest first; never empty. */
    List<Policy> all();

    /** Keeps a newer one; false, and nothing is kept, when its version is taken. */
    boolean add(Policy policy);
}
