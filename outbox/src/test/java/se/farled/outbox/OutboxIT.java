package se.farled.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.farled.testservers.CityServers;

@SpringBootTest(classes = OutboxApplication.class)
@ContextConfiguration(initializers = CityServers.class)
@DirtiesContext
class OutboxIT {

    @Autowired private Outbox outbox;
    @Autowired private OutboxTable table;
    @Autowired private MessageSender sender;
    @Autowired private OutboxProperties properties;
    @Autowired private OutboxCounters counters;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager manager;
    private TransactionTemplate transaction;
    private TopicReader topic;

    @BeforeEach
    void openTopic() {
        transaction = new TransactionTemplate(manager);
        topic = TopicReader.ofNewTopic();
    }

    @AfterEach
    void closeTopic() {
        OutboxApplication.afterAcknowledgement = message -> { };
        topic.close();
    }

    @Test
    void orderOfAKeyIsTheOrderOfCommitsWhenTransactionsOverlap() throws Exception {
        // Given
        var firstHasAppended = new CountDownLatch(1);
        var firstMayCommit = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            outbox.append(message("a", "first"));
            firstHasAppended.countDown();
            awaitLatch(firstMayCommit);
        }));
        awaitLatch(firstHasAppended);
        // When
        var second = CompletableFuture.runAsync(() -> append(message("a", "second")));
        Thread.sleep(300);
        boolean secondOvertook = second.isDone();
        firstMayCommit.countDown();
        CompletableFuture.allOf(first, second).get(5, TimeUnit.SECONDS);
        // Then
        assertThat(secondOvertook).isFalse();
        assertThat(topic.texts(2)).containsExactly("first", "second");
    }

    @Test
    void keyThatCommitsLateIsNotLostAndHoldsNobodyUp() throws Exception {
        // Given
        var firstHasAppended = new CountDownLatch(1);
        var firstMayCommit = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            outbox.append(message("slow", "lower id, later commit"));
            firstHasAppended.countDown();
            awaitLatch(firstMayCommit);
        }));
        awaitLatch(firstHasAppended);
        // When
        append(message("quick", "higher id, earlier commit"));
        List<String> beforeFirstCommits = topic.texts(1);
        firstMayCommit.countDown();
        first.get(5, TimeUnit.SECONDS);
        // Then
        assertThat(beforeFirstCommits).containsExactly("higher id, earlier commit");
        assertThat(topic.texts(1)).containsExactly("lower id, later commit");
        awaitEmptyTable();
    }

    @Test
    void rolledBackTransactionIsNotHeardOf() {
        // When
        transaction.executeWithoutResult(status -> {
            outbox.append(message("a", "never"));
            status.setRollbackOnly();
        });
        append(message("a", "said"));
        // Then
        assertThat(topic.texts(1)).containsExactly("said");
    }

    @Test
    void appendWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(message("a", "alone"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void headersAndTombstonesArriveAsAppended() {
        // When
        append(new OutboxMessage(topic.name(), "a", null, Map.of("ce_id", "42", "ce_subject", "åäö")));
        // Then
        ConsumerRecord<String, byte[]> read = topic.records(1).getFirst();
        assertThat(read.value()).isNull();
        assertThat(read.key()).isEqualTo("a");
        assertThat(TopicReader.header(read, "ce_id")).isEqualTo("42");
        assertThat(TopicReader.header(read, "ce_subject")).isEqualTo("åäö");
    }

    @Test
    void relayThatDiesBetweenSendAndDeleteSendsAgain() {
        // Given
        var diesOnce = new AtomicBoolean(true);
        OutboxApplication.afterAcknowledgement = message -> {
            if (diesOnce.getAndSet(false)) {
                endConnectionOfTheRelay();
            }
        };
        // When
        append(message("a", "said"));
        // Then
        assertThat(topic.texts(2)).containsExactly("said", "said");
        awaitEmptyTable();
    }

    @Test
    void nothingIsLostOrTurnedRoundWhileKafkaHangs() {
        // Given
        append(message("a", "before"));
        assertThat(topic.texts(1)).containsExactly("before");
        BrokerProcess broker = BrokerProcess.ofThisJvm();
        double failuresBefore = counters.failures();
        broker.pause();
        // When
        try {
            append(message("a", "first"));
            append(message("a", "second"));
            await().atMost(Duration.ofSeconds(20)).until(() -> counters.failures() > failuresBefore);
            assertThat(table.size()).isEqualTo(2);
            assertThat(table.oldestAge()).hasValueSatisfying(age -> assertThat(age).isPositive());
        } finally {
            broker.resume();
        }
        // Then
        List<String> heard = topic.textsUntil("second");
        assertThat(heard.stream().distinct()).containsExactly("first", "second");
        awaitEmptyTable();
    }

    @Test
    void twoRelaysOnADatabaseTakeTurnsAndKeepTheOrder() {
        // Given
        var other = new OutboxRelay(table, transaction, sender, properties, counters);
        other.start();
        // When
        for (int i = 0; i < 100; i++) {
            append(message("k" + i % 5, "%03d".formatted(i)));
            other.wake();
        }
        List<ConsumerRecord<String, byte[]>> read = topic.records(100);
        other.stop();
        // Then
        for (int key = 0; key < 5; key++) {
            String wanted = "k" + key;
            assertThat(read.stream().filter(r -> r.key().equals(wanted)).map(TopicReader::text)).isSorted().hasSize(20);
        }
    }

    @Test
    void commitReachesKafkaWithoutWaitingForThePoll() {
        // Given
        List<Long> millis = new ArrayList<>();
        // When
        for (int i = 0; i < 50; i++) {
            long before = System.nanoTime();
            append(message("a", "x"));
            topic.records(1);
            millis.add((System.nanoTime() - before) / 1_000_000);
        }
        // Then
        assertThat(millis.stream().sorted().skip(25).findFirst().orElseThrow()).isLessThan(100);
    }

    private void append(OutboxMessage message) {
        transaction.executeWithoutResult(status -> outbox.append(message));
    }

    private OutboxMessage message(String key, String text) {
        return new OutboxMessage(topic.name(), key, text.getBytes(), Map.of());
    }

    private void awaitEmptyTable() {
        await().atMost(Duration.ofSeconds(5)).until(() -> table.size() == 0);
    }

    /** What the database does to a relay whose process dies: its transaction ends undone. */
    private void endConnectionOfTheRelay() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = ? and granted"
                + " and database = (select oid from pg_database where datname = current_database())")
                .param(OutboxTable.RELAY_LOCK).query().listOfRows();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
