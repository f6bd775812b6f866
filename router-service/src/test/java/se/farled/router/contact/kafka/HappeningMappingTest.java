package se.farled.router.contact.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;
import se.farled.router.contact.ReleaseReason;
import se.farled.router.contact.Times;
import se.farled.router.contact.TransferKind;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;
import se.farled.schemas.TopicCatalogue;

class HappeningMappingTest {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    private static final Facts FACTS = new Facts("c", "root", null, Channel.PHONE, "0406280400", AT.minusSeconds(60), "sv", null,
            Times.NONE, null, 0);
    private static final Routing ROUTING = new Routing(new RoutingDecision.Answer("lekplats", "stadsbyggnad", null, 0.9), "sv",
            List.of(new Routing.TopicGuess("lekplats", 0.9)), List.of(new Routing.ArticleHit("lekplats-fel", 7, 0.8)),
            List.of(new Routing.Reason("ordet gunga", "the word gunga")), "engine-1", 3L);

    static Stream<Arguments> happenings() {
        return Stream.of(
                Arguments.of("ContactQueued", new Happening.Queued(AT)),
                Arguments.of("ContactRouted", new Happening.Routed(AT, ROUTING)),
                Arguments.of("ContactTaken", new Happening.Taken(AT, "anna", AT)),
                Arguments.of("ContactReleased", new Happening.Released(AT, ReleaseReason.LEASE_EXPIRED)),
                Arguments.of("ContactAbandoned", new Happening.Abandoned(AT, Duration.ofSeconds(9))),
                Arguments.of("CallbackOffered", new Happening.CallbackOffered(AT)),
                Arguments.of("ContactHeld", new Happening.OnHold(AT)),
                Arguments.of("ContactResumedTalk", new Happening.TalkResumed(AT)),
                Arguments.of("ContactTransferred", new Happening.Transferred(AT, TransferKind.BLIND, null)),
                Arguments.of("ContactEnded", new Happening.LineClosed(AT)),
                Arguments.of("QuestionAnswered", new Happening.Answered(AT, "q", "lekplats", "lekplats-fel", 7L, "ntc-1", "lekplats")),
                Arguments.of("ContactReferred", new Happening.Referred(AT, "q", "dott-djur", "lansstyrelsen", null)),
                Arguments.of("HandoverRequested", new Happening.HandedOver(AT, "q", "lekplats", null, "stadsbyggnad", null)),
                Arguments.of("CallbackRequested", new Happening.CallbackPromised(AT, "q", "lekplats", null)),
                Arguments.of("ContactClosed", new Happening.Closed(AT)),
                Arguments.of("ContactReopened", new Happening.Reopened(AT, List.of("q"))),
                Arguments.of("ContactErased", new Happening.Erased(AT)),
                Arguments.of("ContactCorrected", new Happening.Corrected(AT, Happening.Correction.ARRIVAL)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("happenings")
    void whatHappenedIsToldAsARecordOfTheCatalogueThatCanBeWritten(String name, Happening happening) throws IOException {
        // When
        SpecificRecord told = HappeningMapping.event(FACTS, 4, happening);

        // Then
        assertThat(told.getSchema().getName()).isEqualTo(name);
        assertThat(TopicCatalogue.load().of(TopicCatalogue.CONTACT_EVENTS).records()).contains(told.getSchema().getFullName());
        assertThat(told.get(told.getSchema().getField("sequence").pos())).isEqualTo(4L);
        assertThat(told.get(told.getSchema().getField("rootContactId").pos())).isEqualTo("root");
        assertThat(bytes(told)).isNotEmpty();
        assertThat(told.toString()).doesNotContain("ordet gunga");
    }

    @Test
    void everyKindOfHappeningIsMadeKnownBeforeTheFirstContact() {
        // When
        List<Happening> known = KnownSchemas.oneOfEach();

        // Then
        assertThat(known).hasSameSizeAs(Stream.of(Happening.class.getPermittedSubclasses()).toList());
        assertThat(known.stream().map(Object::getClass).distinct()).hasSameSizeAs(known);
    }

    private static byte[] bytes(SpecificRecord told) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new SpecificDatumWriter<SpecificRecord>(told.getSchema()).write(told, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
