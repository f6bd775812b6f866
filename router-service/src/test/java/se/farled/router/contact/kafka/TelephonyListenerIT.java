package se.farled.router.contact.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.farled.events.contact.ContactAbandoned;
import se.farled.events.contact.ContactQueued;
import se.farled.events.contact.ContactRouted;
import se.farled.events.intake.ContactReceived;
import se.farled.events.telephony.CallAbandoned;
import se.farled.events.telephony.CallAnswered;
import se.farled.events.telephony.CallEnded;
import se.farled.events.telephony.CallHeld;
import se.farled.events.telephony.CallQueued;
import se.farled.events.telephony.CallReceived;
import se.farled.events.telephony.CallResumed;
import se.farled.events.telephony.CallTransferred;
import se.farled.events.telephony.CallbackRequested;
import se.farled.router.BreakableStore;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Abandoned;
import se.farled.router.contact.ContactId;
import se.farled.router.contact.Contacts;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class TelephonyListenerIT {

    private static final String TOPIC = TopicCatalogue.TELEPHONY_EVENTS;
    private static final String DEAD = TOPIC + TopicCatalogue.DEAD_LETTER_SUFFIX;

    @Autowired
    City city;

    @Autowired
    Contacts contacts;

    @Autowired
    BreakableStore store;

    private final String callId = UUID.randomUUID().toString();

    @AfterEach
    void mended() {
        store.isMended();
    }

    @ParameterizedTest
    @ValueSource(classes = {CallReceived.class, CallQueued.class, CallAnswered.class, CallHeld.class, CallResumed.class,
            CallTransferred.class, CallAbandoned.class, CallbackRequested.class, CallEnded.class})
    void eachExampleMakesAContactAlsoWhenItComesFirst(Class<? extends SpecificRecord> type) {
        // Given
        SpecificRecord example = example(type);

        // When
        city.tells(TOPIC, callId, example);

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(contactId(example)).isPresent());
    }

    @Test
    void malformedBytesBecomeADeadLetterWithAReasonAndHoldNothingUp() {
        // When
        city.tells(TOPIC, callId, new byte[] {0, 0, 0, 0});
        city.tells(TOPIC, callId, example(CallReceived.class));

        // Then
        await().atMost(Duration.ofSeconds(15)).until(() -> contacts.find(contactId(example(CallReceived.class))).isPresent());
        await().atMost(Duration.ofSeconds(10)).until(() -> deadLetters().size() == 1);
        assertThat(City.header(deadLetters().getFirst(), "kafka_dlt-exception-fqcn")).contains("DeserializationException");
    }

    @Test
    void factsToldTwiceAreToldOnOnce() {
        // Given
        SpecificRecord queued = example(CallQueued.class);
        SpecificRecord abandoned = example(CallAbandoned.class);

        // When
        List.of(queued, queued, abandoned, abandoned, queued).forEach(fact -> city.tells(TOPIC, callId, fact));

        // Then
        String id = contactId(queued);
        await().atMost(Duration.ofSeconds(10)).until(
                () -> contacts.find(id).filter(Abandoned.class::isInstance).isPresent());
        await().pollDelay(Duration.ofMillis(500)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(city.toldOf(id))
                .hasExactlyElementsOfTypes(ContactQueued.class, ContactRouted.class, ContactAbandoned.class));
    }

    @Test
    void aRecordOfAnotherTypeIsLeftAlone() {
        // When
        city.tells(TOPIC, callId, Examples.of(ContactReceived.class));
        city.tells(TOPIC, callId, example(CallReceived.class));

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> contacts.find(contactId(example(CallReceived.class))).isPresent());
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void withTheDatabaseAwayTheFactWaitsAndIsNotLost() {
        // Given
        store.goesDown();
        city.tells(TOPIC, callId, example(CallReceived.class));
        await().atMost(Duration.ofSeconds(30)).until(() -> store.attempts() > 5);

        // When
        store.isMended();

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> contacts.find(contactId(example(CallReceived.class))).isPresent());
        assertThat(deadLetters()).isEmpty();
    }

    private SpecificRecord example(Class<? extends SpecificRecord> type) {
        SpecificRecord example = Examples.of(type);
        example.put(example.getSchema().getField("callId").pos(), callId);
        return example;
    }

    private String contactId(SpecificRecord fact) {
        return ContactId.of((String) fact.get(fact.getSchema().getField("source").pos()), "call-id", callId);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        return city.heard(DEAD, read -> callId.equals(read.key()));
    }
}
