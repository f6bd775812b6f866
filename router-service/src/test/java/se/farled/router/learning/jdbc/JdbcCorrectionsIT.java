package se.farled.router.learning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contacts;
import se.farled.router.learning.Corrections;
import se.farled.router.learning.CorrectionsContract;

@RunningRouter
class JdbcCorrectionsIT extends CorrectionsContract {

    @Autowired
    Corrections corrections;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void none() {
        jdbc.sql("delete from correction").update();
    }

    @Test
    void ofOneThatCountsNeitherWhoNorWhatIsKept() {
        // Given
        aHeldOneIsFoundByOthersAndWithAllOfIt();
        // When
        corrections.list(true, 500).forEach(it -> corrections.release(it.correctionId()));
        // Then
        assertThat(jdbc.sql("select count(*) from correction where held_for is not null or hashes is not null or weights is not null")
                .query(Long.class).single()).isZero();
        assertThat(corrections.list(false, 500)).extracting(Corrections.Listed::words).contains("Hej");
    }

    @Override
    protected Corrections corrections() {
        return corrections;
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
