package se.farled.router.contact.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.farled.events.contact.ContactQueued;
import se.farled.events.contact.ContactRouted;
import se.farled.events.intake.ContactReceived;
import se.farled.events.telephony.CallHeld;
import se.farled.router.BreakableStore;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.deadletters.DeadLetters;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class IntakeListenerIT {

    private static final String TOPIC = TopicCatalogue.CONTACT_INTAKE;
    private static final String DEAD = TOPIC + TopicCatalogue.DEAD_LETTER_SUFFIX;

    @Autowired
    City city;

    @Autowired
    Contacts contacts;

    @Autowired
    BreakableStore store;

    @Autowired
    DeadLetters deadLetters;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void knowledge() {
        city.knowsPlaygroundsAndDeadAnimals();
    }

    @AfterEach
    void mended() {
        store.isMended();
    }

    @Test
    void theSchemasExampleBecomesAContactWithAllItCarried() {
        // Given
        ContactReceived example = example();

        // When
        city.tells(TOPIC, id, example);

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(id).isPresent());
        Contact contact = contacts.find(id).orElseThrow();
        assertThat(contact.facts().arrivedAt()).isEqualTo(example.getReceivedAt());
        assertThat(contact.facts().channel()).isEqualTo(Channel.valueOf(example.getChannel().name()));
        assertThat(contacts.content(id).text()).isEqualTo(example.getText());
        assertThat(contacts.content(id).attachments()).hasSameSizeAs(example.getAttachments());
    }

    @Test
    void malformedBytesBecomeADeadLetterWithAReasonAndHoldNothingUp() {
        // When
        city.tells(TOPIC, id, new byte[] {7, 1, 2, 3});
        city.tells(TOPIC, id, example());

        // Then
        await().atMost(Duration.ofSeconds(15)).until(() -> contacts.find(id).isPresent());
        await().atMost(Duration.ofSeconds(10)).until(() -> deadLettersOf(id).size() == 1);
        ConsumerRecord<String, byte[]> dead = deadLettersOf(id).getFirst();
        assertThat(dead.value()).containsExactly(7, 1, 2, 3);
        assertThat(City.header(dead, "kafka_dlt-exception-fqcn")).contains("DeserializationException");
        assertThat(City.header(dead, "kafka_dlt-exception-stacktrace")).isNull();
    }

    @Test
    void theSameContactTwiceIsToldOnce() {
        // When
        city.tells(TOPIC, id, example());
        city.tells(TOPIC, id, example());
        String after = UUID.randomUUID().toString();
        city.tells(TOPIC, id, ContactReceived.newBuilder(example()).setContactId(after).build());

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(after).isPresent());
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(city.toldOf(id))
                .hasExactlyElementsOfTypes(ContactQueued.class, ContactRouted.class));
    }

    @Test
    void aRecordOfAnotherTypeIsLeftAlone() {
        // When
        city.tells(TOPIC, id, Examples.of(CallHeld.class));
        city.tells(TOPIC, id, example());

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(id).isPresent());
        assertThat(deadLettersOf(id)).isEmpty();
    }

    @Test
    void withTheDatabaseAwayTheContactWaitsAndIsNotLost() {
        // Given
        store.goesDown();
        city.tells(TOPIC, id, example());
        await().atMost(Duration.ofSeconds(30)).until(() -> store.attempts() > 5);

        // When
        store.isMended();

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> contacts.find(id).isPresent());
        assertThat(deadLettersOf(id)).isEmpty();
    }

    @Test
    void whatTheStoreRefusesAgainAndAgainIsADeadLetterThatCanBeReplayed() {
        // Given
        store.breaksWith(() -> new IllegalStateException("planted: a fault of ours"));
        city.tells(TOPIC, id, example());
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLettersOf(id).size() == 1);
        store.isMended();

        // When
        long replayed = deadLetters.replay(TOPIC);

        // Then
        assertThat(replayed).isPositive();
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(id).isPresent());
        assertThat(deadLetters.waiting()).filteredOn(waiting -> waiting.topic().equals(TOPIC))
                .allMatch(waiting -> waiting.records() <= replayed);
    }

    private ContactReceived example() {
        return ContactReceived.newBuilder(Examples.of(ContactReceived.class))
                .setContactId(id).setRootContactId(id).setPreviousContactId(null).build();
    }

    private List<ConsumerRecord<String, byte[]>> deadLettersOf(String key) {
        return city.heard(DEAD, read -> key.equals(read.key()));
    }
}
