package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.fixtures.Desk;

@RunningRouter
class TwoAdvisorsIT {

    @Autowired
    ReceiveContact receive;

    @Autowired
    TakeContact take;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate contact cascade").update();
    }

    @Test
    void twoTakesThatOverlapGiveTwoContactsInOrder() {
        // Given
        String first = aContact(60);
        String second = aContact(30);
        List<String> taken = new CopyOnWriteArrayList<>();

        // When
        new TransactionTemplate(transactions).executeWithoutResult(open -> {
            taken.add(take.next("anna").orElseThrow().id());
            Thread.ofVirtual().start(() -> taken.add(take.next("bo").orElseThrow().id()));
            awaitSize(taken, 2);
        });

        // Then
        assertThat(taken).containsExactly(first, second);
    }

    @Test
    void tenAdvisorsAtOnceNeverGetTheSameContact() throws Exception {
        // Given
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            waiting.add(aContact(i));
        }
        List<Callable<List<String>>> advisors = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String advisor = "advisor" + i;
            advisors.add(() -> takeAll(advisor));
        }

        // When
        List<String> taken = new ArrayList<>();
        try (var desk = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var advisor : desk.invokeAll(advisors)) {
                taken.addAll(advisor.get());
            }
        }

        // Then
        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
    }

    private List<String> takeAll(String advisor) {
        List<String> taken = new ArrayList<>();
        for (var next = take.next(advisor); next.isPresent(); next = take.next(advisor)) {
            taken.add(next.map(Contact::id).orElseThrow());
        }
        return taken;
    }

    private String aContact(long secondsAgo) {
        String id = UUID.randomUUID().toString();
        receive.on(Desk.arrival(id, Instant.now().minusSeconds(secondsAgo), "lekplats"), null);
        return id;
    }

    private static void awaitSize(List<String> taken, int size) {
        await().until(() -> taken.size() == size);
    }
}
