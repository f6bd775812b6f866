package se.farled.gateway.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.Channel;
import se.farled.events.intake.ContactReceived;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.TopicReader;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;
import tools.jackson.databind.JsonNode;

@OnRealServers
class MailboxIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofSeconds(3);

    @Autowired
    private WebTestClient http;
    private TopicReader topic;
    private final String unique = UUID.randomUUID().toString();
    private final String resident = "asta." + unique.substring(0, 8) + "@example.org";

    @BeforeEach
    void listen() {
        topic = new TopicReader(TopicCatalogue.CONTACT_INTAKE);
    }

    @AfterEach
    void hangUp() {
        topic.close();
    }

    @Test
    void aMailBecomesAContactAndIsAcknowledged() throws Exception {
        // Given
        var mail = mail("<" + unique + "@example.org>", "Subject: Trasig gunga\n", "Gungan vid Hamnparken är trasig.");

        // When
        send(mail);

        // Then
        var contact = contacts(1, SOON).getFirst();
        assertThat(contact.getChannel()).isEqualTo(Channel.EMAIL);
        assertThat(contact.getSubject()).isEqualTo("Trasig gunga");
        assertThat(contact.getText()).isEqualTo("Gungan vid Hamnparken är trasig.");
        assertThat(contact.getSender().getEmail()).isEqualTo(resident);
        assertThat(contact.getSourceRef().getType()).isEqualTo("Message-ID");
        var acknowledgement = sentTo(resident, 1).getFirst();
        assertThat(acknowledgement.getHeader("In-Reply-To", null)).isEqualTo("<" + unique + "@example.org>");
        assertThat(acknowledgement.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(acknowledgement.getContent().toString()).contains("/status/");
        await().atMost(SOON).untilAsserted(() -> assertThat(inbox()).isZero());
    }

    @Test
    void theSameMailTwiceIsOneContact() throws Exception {
        // Given
        var mail = mail("<" + unique + "@example.org>", "Subject: Igen\n", "Samma mejl.");
        send(mail);
        contacts(1, SOON);

        // When
        send(mail);

        // Then
        assertThat(contacts(2, QUIET)).hasSize(1);
        await().atMost(SOON).untilAsserted(() -> assertThat(inbox()).isZero());
    }

    @Test
    void repliesInAbsenceAndBouncesOpenNothing() throws Exception {
        // Given
        // When
        send(mail("<1" + unique + "@example.org>", "Auto-Submitted: auto-replied\n", "Jag är på semester."));
        send(mail("<2" + unique + "@example.org>", "Precedence: bulk\n", "Veckans erbjudanden."));
        send(mail("<3" + unique + "@example.org>", "X-Auto-Response-Suppress: All\n", "Frånvarande."));
        send(mail("<4" + unique + "@example.org>", "Content-Type: multipart/report; boundary=b; report-type=delivery-status\n",
                "--b\nContent-Type: text/plain\n\nUndelivered\n--b--\n"));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(inbox()).isZero());
        assertThat(contacts(1, QUIET)).isEmpty();
        assertThat(sentTo(resident, 0)).isEmpty();
    }

    @Test
    void anAnswerGoesOutInTheThreadAndTheReplyToItJoinsTheJourney() throws Exception {
        // Given
        send(mail("<" + unique + "@example.org>", "Subject: Bygglov\n", "Behöver jag bygglov för ett staket?"));
        var first = contacts(1, SOON).getFirst();
        var contactId = first.getContactId();
        await().atMost(SOON).until(() -> answer(contactId, "Nej, inte för ett lågt staket.").expectBody(JsonNode.class).returnResult().getStatus().value() == 202);
        var answer = await().atMost(SOON).until(() -> sentTo(resident, 1).stream().filter(MailboxIT::isAnswer).findFirst(), java.util.Optional::isPresent).orElseThrow();
        assertThat(answer.getSubject()).isEqualTo("Re: Bygglov");
        assertThat(answer.getHeader("References", null)).contains("<" + unique + "@example.org>");

        // When
        send(mail("<re-" + unique + "@example.org>", "Subject: Sv: Bygglov\nIn-Reply-To: " + answer.getMessageID() + "\n", "Tack! Och ett högt?"));

        // Then
        var reply = contacts(2, SOON).getLast();
        assertThat(reply.getPreviousContactId()).isEqualTo(contactId);
        assertThat(reply.getRootContactId()).isEqualTo(contactId);
        http.get().uri("/api/contacts/{id}/answers", contactId).headers(headers -> headers.setBasicAuth("advisor", "farled"))
                .exchange().expectStatus().isOk().expectBody().jsonPath("$[0].state").isEqualTo("SENT");
    }

    @Test
    void aStrangerWhoKnowsAMessageIdJoinsNothing() throws Exception {
        // Given
        send(mail("<" + unique + "@example.org>", "Subject: Mitt\n", "Mitt ärende."));
        contacts(1, SOON);

        // When
        send(mail("<s-" + unique + "@example.org>", "In-Reply-To: <" + unique + "@example.org>\n", "Visa mig allt.").replace("asta.", "mallory."));

        // Then
        var strangers = contacts(2, SOON).getLast();
        assertThat(strangers.getPreviousContactId()).isNull();
    }

    @Test
    void attachmentsAreServedToAdvisorsAsFilesToSave() throws Exception {
        // Given
        send("""
                From: Asta <%s>
                To: kontaktcenter@fyrhamn.example
                Message-ID: <%s@example.org>
                Subject: Bild
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>H=E4r =E4r bilden.</p><script>alert(1)</script>
                --x
                Content-Type: image/png; name="hål i vägen.png"
                Content-Disposition: attachment; filename="hal.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --x--
                """.formatted(resident, unique));

        // When
        var contact = contacts(1, SOON).getFirst();

        // Then
        assertThat(contact.getText()).isEqualTo("Här är bilden.");
        var attachment = contact.getAttachments().getFirst();
        assertThat(attachment.getName()).isEqualTo("hal.png");
        http.get().uri("/api/attachments/{id}", attachment.getAttachmentId()).headers(headers -> headers.setBasicAuth("advisor", "farled"))
                .exchange().expectStatus().isOk().expectHeader().contentType("image/png")
                .expectHeader().value("Content-Disposition", value -> assertThat(value).startsWith("attachment"))
                .expectBody().consumeWith(body -> assertThat(body.getResponseBody()).hasSize(8));
        http.get().uri("/api/attachments/{id}", attachment.getAttachmentId()).exchange().expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec answer(String contactId, String text) {
        return http.post().uri("/api/contacts/{id}/answers", contactId).headers(headers -> {
            headers.setBasicAuth("advisor", "farled");
            headers.set("Idempotency-Key", "the-answer");
        }).bodyValue(Map.of("text", text)).exchange();
    }

    private List<ContactReceived> contacts(int enough, Duration time) {
        return topic.records(enough, time, value -> value instanceof ContactReceived contact && contact.getSourceRef() != null
                && contact.getSourceRef().getValue().contains(unique)).stream().map(record -> (ContactReceived) record.value()).toList();
    }

    private String mail(String messageId, String headers, String text) {
        var type = headers.contains("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\n";
        return "From: Asta Lind <" + resident + ">\nTo: kontaktcenter@fyrhamn.example\nMessage-ID: " + messageId + "\nMIME-Version: 1.0\n" + type + headers + "\n" + text;
    }

    private void send(String mail) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(CityServers.mailbox().smtpPort()));
        var session = Session.getInstance(settings);
        var message = new MimeMessage(session, new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        // Not Transport.send: it gives the mail a Message-ID of its own.
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("kontaktcenter@fyrhamn.example")});
        }
    }

    private List<MimeMessage> sentTo(String address, int enough) throws Exception {
        if (enough > 0) {
            await().atMost(SOON).until(() -> sentTo(address, 0).size() >= enough);
        }
        var sent = new ArrayList<MimeMessage>();
        for (var message : server().getReceivedMessages()) {
            if (message.getRecipients(Message.RecipientType.TO)[0].toString().contains(address)) {
                sent.add(message);
            }
        }
        return sent;
    }

    private static boolean isAnswer(MimeMessage mail) {
        try {
            return mail.getHeader("Auto-Submitted", null) == null;
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int inbox() throws Exception {
        var user = server().getUserManager().getUser(CityServers.mailbox().user());
        return server().getManagers().getImapHostManager().getInbox(user).getMessageCount();
    }

    private static GreenMail server() {
        return CityServers.mailbox().server();
    }
}
