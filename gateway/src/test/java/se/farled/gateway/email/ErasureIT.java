package se.farled.gateway.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.intake.IncomingContact;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

/** A mail with a file, taken in and acknowledged; and what is left of it when its time has come. */
@OnRealServers
class ErasureIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private Mails mails;
    @Autowired
    private OutgoingMails outgoing;
    @Autowired
    private Attachments attachments;
    @Autowired
    private EraseMails eraseMails;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID mailId = UUID.randomUUID();
    private final UUID contactId = UUID.randomUUID();
    private final UUID fileId = UUID.randomUUID();
    private final UUID sentId = UUID.randomUUID();

    @BeforeAll
    static void theRoutersTopic() throws Exception {
        try (var admin = AdminClient.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(TopicCatalogue.CONTACT_EVENTS)) {
                admin.createTopics(List.of(new NewTopic(TopicCatalogue.CONTACT_EVENTS, 6, (short) 1))).all().get();
            }
        }
    }

    /** In one transaction: whoever looks for mails that nothing was made of finds none of these. */
    @BeforeEach
    void aMailWithAFile() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> keep(Instant.now().minus(Duration.ofDays(2))));
    }

    private void keep(Instant then) {
        mails.store(new StoredMail(mailId, "kontaktcenter", mailId.toString(), "Jag kan inte betala".getBytes(StandardCharsets.UTF_8), then));
        mails.keep(contactId, List.of(new IncomingContact.Attachment(fileId, "brev.txt", "text/plain", 4)),
                List.of(new IncomingMail.File("brev.txt", "text/plain", new byte[] {1, 2, 3, 4})));
        mails.accept(new AcceptedMail(mailId, contactId, contactId, "<" + mailId + "@example.org>", "asta@example.org", "Skulder", List.of()), null);
        outgoing.queue(new OutgoingMail(sentId, contactId, contactId, OutgoingMail.Kind.ANSWER, "asta@example.org", "Re: Skulder",
                "Ring oss.", "<" + sentId + "@example.org>", null, List.of(), then, OutgoingMail.State.QUEUED, 0, null));
        outgoing.sent(sentId, then);
    }

    @Test
    void rawMailsAreForgottenAfterTheDaysThatAreSetAndFilesAreNot() {
        // Given
        eraseMails.olderThan(Duration.ofDays(3));
        var kept = raw();

        // When
        eraseMails.olderThan(Duration.ofDays(1));

        // Then
        assertThat(kept).isOne();
        assertThat(raw()).isZero();
        assertThat(outgoing.find(sentId)).get().extracting(OutgoingMail::body).isEqualTo("");
        assertThat(attachments.find(fileId)).isPresent();
        assertThat(mails.ofContact(contactId)).isPresent();
    }

    @Test
    @Transactional
    void aMailThatNothingWasMadeOfYetIsNeverForgotten() {
        // Given
        var waiting = UUID.randomUUID();
        mails.store(new StoredMail(waiting, "kontaktcenter", waiting.toString(), new byte[] {1}, Instant.now().minus(Duration.ofDays(2))));

        // When
        eraseMails.olderThan(Duration.ofDays(1));

        // Then
        assertThat(mails.unsettled(1_000)).extracting(StoredMail::mailId).contains(waiting);
    }

    @Test
    void whatTheRouterErasesIsErasedHere() throws Exception {
        // Given
        var told = new ProducerRecord<String, byte[]>(TopicCatalogue.CONTACT_EVENTS, contactId.toString(), new byte[] {0});
        told.headers().add("ce_type", "se.farled.contact.ContactErased".getBytes(StandardCharsets.UTF_8));
        told.headers().add("ce_subject", contactId.toString().getBytes(StandardCharsets.UTF_8));

        // When
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", CityServers.bootstrapServers()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TopicCatalogue.CONTACT_EVENTS, "other", new byte[] {7})).get();
            producer.send(told).get();
        }

        // Then
        await().atMost(SOON).until(() -> attachments.find(fileId).isEmpty());
        assertThat(raw()).isZero();
        assertThat(mails.ofContact(contactId)).get().satisfies(mail -> {
            assertThat(mail.replyTo()).isNull();
            assertThat(mail.subject()).isNull();
        });
        assertThat(outgoing.find(sentId)).get().extracting(OutgoingMail::recipient, OutgoingMail::subject, OutgoingMail::body)
                .containsExactly("", "", "");
        assertThat(mails.settled(mailId)).as("the same mail again is still the same one").isTrue();
    }

    private int raw() {
        return jdbc.sql("select count(raw) from mail_in where mail_id = :id").param("id", mailId).query(Integer.class).single();
    }
}
