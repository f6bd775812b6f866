package se.farled.router.matching;

/** Hashes under a secret, so that what is kept of a text cannot be looked up in a dictionary. */
public interface Blinding {

    /** The same for the same features and secret, place by place; without the secret, nothing is learnt from it. */
    long[] blind(long[] features);

    /** None: for what is never kept. */
    Blinding NONE = features -> features;
}
