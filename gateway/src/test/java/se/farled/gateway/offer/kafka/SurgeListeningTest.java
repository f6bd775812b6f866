package se.farled.gateway.offer.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.gateway.offer.InMemoryOffers;
import se.farled.gateway.offer.OfferAnswers;
import se.farled.gateway.offer.OffersFixture;
import se.farled.schemas.Examples;

class SurgeListeningTest {
    private final InMemoryOffers offers = new InMemoryOffers();
    private final OfferAnswers answers = OffersFixture.answers(offers);

    @Test
    void anAnsweredSurgeIsAnOfferToEachOfItsContacts() {
        // Given
        var answered = Examples.of(SurgeAnswered.class);

        // When
        SurgeListening.on(generic(answered), answers);
        SurgeListening.on(generic(answered), answers);

        // Then
        assertThat(offers.open(Instant.EPOCH, 100)).extracting(offer -> offer.contactId().toString())
                .containsExactlyElementsOf(answered.getContactIds().stream().distinct().toList());
        assertThat(offers.open(Instant.EPOCH, 100)).allSatisfy(offer -> assertThat(offer.noticeId()).isEqualTo(answered.getNoticeId()));
    }

    @Test
    void aSurgeThatBeginsIsNoOffer() {
        // When
        SurgeListening.on(generic(Examples.of(SurgeDetected.class)), answers);

        // Then
        assertThat(offers.open(Instant.EPOCH, 100)).isEmpty();
    }

    private static GenericRecord generic(SpecificRecord record) {
        var generic = new GenericData.Record(record.getSchema());
        record.getSchema().getFields().forEach(field -> generic.put(field.pos(), record.get(field.pos())));
        return generic;
    }
}
