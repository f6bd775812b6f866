package se.farled.knowledge.change;

/** Something that is known under an id and counts its changes. */
public interface Versioned<T extends Versioned<T>> {

    /** Its id, unique among its kind. */
    String id();

    /** Rises by one with each change, from 1. */
    long version();

    /** The same as another version. */
    T withVersion(long version);

    /** True when both say the same, whatever their versions. */
    default boolean saysTheSameAs(T other) {
        return withVersion(0).equals(other.withVersion(0));
    }
}
