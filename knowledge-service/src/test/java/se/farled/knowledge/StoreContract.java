package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.change.Versioned;

/** What every store keeps to, in memory or in a database. */
public interface StoreContract<T extends Versioned<T>> {

    /** An empty store whose referred organisations and topics "parks", "schools" and "swing" exist. */
    Store<T> store();

    /** One thing of version 1. */
    T one();

    /** Another thing under the same id, of version 1. */
    T otherOfTheSameId();

    @Test
    default void whatWasKeptIsFoundAsItWas() {
        // Given
        Store<T> store = store();
        // When
        store.save(one());
        // Then
        assertThat(store.find(one().id())).contains(one());
        assertThat(store.findForChange(one().id())).contains(one());
        assertThat(store.all()).containsExactly(one());
        assertThat(store.lastVersion(one().id())).isEqualTo(1);
    }

    @Test
    default void newerStandsInThePlaceOfOlder() {
        // Given
        Store<T> store = store();
        store.save(one());
        // When
        store.save(otherOfTheSameId().withVersion(2));
        // Then
        assertThat(store.all()).containsExactly(otherOfTheSameId().withVersion(2));
        assertThat(store.lastVersion(one().id())).isEqualTo(2);
    }

    @Test
    default void unknownIdIsNotFound() {
        // Given
        Store<T> store = store();
        // Then
        assertThat(store.find("unheard-of")).isEmpty();
        assertThat(store.findForChange("unheard-of")).isEmpty();
        assertThat(store.lastVersion("unheard-of")).isZero();
        assertThat(store.all()).isEmpty();
    }
}
