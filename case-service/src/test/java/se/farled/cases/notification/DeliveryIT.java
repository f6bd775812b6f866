package se.farled.cases.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.farled.cases.directory.Directory;
import se.farled.cases.handling.CaseQuery;
import se.farled.cases.handling.Cases;
import se.farled.cases.handling.Handover;
import se.farled.cases.handling.MoveCase;
import se.farled.cases.handling.OpenCase;
import se.farled.cases.handling.Viewer;
import se.farled.cases.receiver.KeepReceiver;
import se.farled.cases.receiver.Receivers;
import se.farled.testservers.CityServers;

/** A mail server that is away and comes, and a program that fails and then accepts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class DeliveryIT {

    private static final int SMTP = freePort();

    @Autowired
    OpenCase openCase;
    @Autowired
    MoveCase moveCase;
    @Autowired
    Cases cases;
    @Autowired
    Notifications notifications;
    @Autowired
    KeepReceiver keepReceiver;
    @Autowired
    Receivers receivers;
    @Autowired
    JdbcClient jdbc;
    @MockitoBean
    Directory directory;

    private final String organisation = "org-" + UUID.randomUUID();
    private final UUID questionId = UUID.randomUUID();
    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final GreenMail mail = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private HttpServer program;
    private volatile int answer = 200;

    @DynamicPropertySource
    static void ownMailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> SMTP);
        properties.add("spring.mail.username", () -> "");
        properties.add("spring.mail.password", () -> "");
        properties.add("farled.webhook.allow-http", () -> true);
        properties.add("farled.webhook.allow-private", () -> true);
    }

    @BeforeEach
    void aProgram() throws IOException {
        org.mockito.Mockito.when(directory.organisation(organisation)).thenReturn(
                java.util.Optional.of(new Directory.Organisation(organisation, "Stadsbyggnad", organisation + "@example.org")));
        program = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        program.createContext("/in", exchange -> {
            var headers = exchange.getRequestHeaders();
            delivered.add(new Delivered(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
    }

    @AfterEach
    void away() {
        program.stop(0);
        mail.stop();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainEscalatedAndArrivesInTheEnd() {
        // Given
        var caseId = handedOver();
        await().atMost(20, SECONDS).until(() -> word(caseId, Notification.Way.MAIL).state() == Delivery.State.FAILING);
        assertThat(word(caseId, Notification.Way.MAIL).reason()).isEqualTo("MailSendException");
        waitsSince(caseId, Instant.now().minusSeconds(3_600));
        await().atMost(20, SECONDS).until(() -> word(caseId, Notification.Way.LEAD_MAIL) != null);
        // When
        mail.start();
        dueNow(caseId);
        // Then
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(mail.getReceivedMessages())
                .extracting(it -> it.getAllRecipients()[0].toString())
                .contains(organisation + "@example.org", "kontaktcenter.ledning@fyrhamn.example"));
        await().atMost(10, SECONDS).until(() -> word(caseId, Notification.Way.MAIL).state() == Delivery.State.SENT);
        assertThat(word(caseId, Notification.Way.MAIL).escalatedAt()).isNotNull();
        assertThat(told(caseId)).contains("NotificationFailed", "NotificationEscalated", "NotificationSent");
    }

    @Test
    void aWebhookThatFailsIsTriedAgainUnderTheSameIdAndSignedSoThatAnybodyCanProveIt() throws Exception {
        // Given
        keepReceiver.keep(organisation, "http://127.0.0.1:" + program.getAddress().getPort() + "/in", null);
        answer = 503;
        var caseId = handedOver();
        await().atMost(20, SECONDS).until(() -> word(caseId, Notification.Way.WEBHOOK).state() == Delivery.State.FAILING);
        // When
        answer = 204;
        dueNow(caseId);
        // Then
        await().atMost(20, SECONDS).until(() -> word(caseId, Notification.Way.WEBHOOK).state() == Delivery.State.RECEIVED);
        assertThat(delivered).hasSizeGreaterThanOrEqualTo(2);
        assertThat(delivered).extracting(Delivered::id).containsOnly(word(caseId, Notification.Way.WEBHOOK).notification().notificationId().toString());
        assertThat(delivered).extracting(Delivered::body).containsOnly(delivered.getFirst().body());
        assertThat(delivered.getLast().signature()).isEqualTo(signature(receivers.find(organisation).orElseThrow().secret(), delivered.getLast()));
        assertThat(delivered.getLast().body()).contains("\"type\":\"case.waits\"", caseId.toString());
        assertThat(told(caseId)).contains("NotificationReceived");
    }

    @Test
    void afterARotationBothSecretsSign() throws Exception {
        // Given
        keepReceiver.keep(organisation, "http://127.0.0.1:" + program.getAddress().getPort() + "/in", null);
        var former = receivers.find(organisation).orElseThrow().secret();
        keepReceiver.rotate(organisation);
        // When
        handedOver();
        // Then
        await().atMost(20, SECONDS).until(() -> !delivered.isEmpty());
        var one = delivered.getFirst();
        assertThat(one.signature().split(" ")).containsExactly(signature(receivers.find(organisation).orElseThrow().secret(), one), signature(former, one));
    }

    @Test
    void openedAndAcceptedAreFactsOfTheirOwn() {
        // Given
        mail.start();
        var caseId = handedOver();
        await().atMost(20, SECONDS).until(() -> word(caseId, Notification.Way.MAIL).state() == Delivery.State.SENT);
        // When
        moveCase.open(caseId, new Viewer.ContactCentre());
        var unopened = word(caseId, Notification.Way.MAIL).openedAt();
        moveCase.open(caseId, new Viewer.Organisation(organisation));
        moveCase.accept(caseId, new Viewer.Organisation(organisation), null);
        // Then
        var word = word(caseId, Notification.Way.MAIL);
        assertThat(unopened).isNull();
        assertThat(word.sentAt()).isBefore(word.openedAt());
        assertThat(word.openedAt()).isBefore(word.acceptedAt());
        assertThat(cases.history(caseId)).extracting(Cases.Entry::what)
                .containsExactly("CaseOpened", "HandoverProposed", "NotificationSent", "NotificationOpened", "HandoverAccepted");
    }

    private UUID handedOver() {
        openCase.on(new Handover(UUID.randomUUID(), UUID.randomUUID(), questionId, "lekplats-trasig", null, organisation, "WEB", Instant.now()));
        return cases.matching(new CaseQuery(organisation, null, null, null)).getFirst().caseId();
    }

    private Delivery word(UUID caseId, Notification.Way way) {
        return notifications.deliveriesOf(caseId).stream().filter(it -> it.notification().way() == way).findFirst().orElse(null);
    }

    private void waitsSince(UUID caseId, Instant since) {
        jdbc.sql("UPDATE notification SET queued_at = :since WHERE case_id = :id")
                .param("since", since.atOffset(java.time.ZoneOffset.UTC)).param("id", caseId).update();
    }

    /** The pause before the next attempt is over. */
    private void dueNow(UUID caseId) {
        jdbc.sql("UPDATE notification SET due_at = now() WHERE case_id = :id AND sent_at IS NULL").param("id", caseId).update();
    }

    /** Types of the case's events that have left for Kafka or wait in the outbox. */
    private List<String> told(UUID caseId) {
        return CaseEvents.typesOf(caseId);
    }

    private static String signature(String secret, Delivered it) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((it.id() + "." + it.timestamp() + "." + it.body()).getBytes(StandardCharsets.UTF_8)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record Delivered(String id, String timestamp, String signature, String body) {}
}
