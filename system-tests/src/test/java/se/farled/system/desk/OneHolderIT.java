package se.farled.system.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** Two advisors never hold the same contact. */
class OneHolderIT {
    private static final List<String> ADVISORS = List.of("advisor", "advisor2", "lead");

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final Map<String, String> holders = new ConcurrentHashMap<>();

    @AfterEach
    void closeWhatWasTaken() {
        holders.forEach((contactId, advisor) -> contacts.finished(advisor, contactId,
                Map.of("topicId", "synpunkt", "outcome", "ANSWERED")));
    }

    @Test
    void whoTakeTheNextAtTheSameTimeGetDifferentContacts() throws Exception {
        // Given
        for (int i = 0; i < 12; i++) {
            contacts.routed(contacts.sent(Contacts.word() + " Ett beröm till parkens folk."));
        }

        // When
        var taken = atOnce(12, advisor -> city.as(advisor).post("/api/desk/take", null).text("contactId"));

        // Then
        assertThat(taken).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void oneOfThoseWhoWantTheSameContactGetsIt() throws Exception {
        // Given
        var contactId = contacts.sent(Contacts.word() + " Ett beröm till parkens folk.");
        contacts.routed(contactId);

        // When
        var answers = atOnce(3, advisor -> {
            var answer = city.as(advisor).post("/api/desk/" + contactId + "/take", null);
            return answer.ok() ? answer.text("contactId") : "refused " + answer.status();
        });

        // Then
        assertThat(answers).containsExactlyInAnyOrder(contactId, "refused 409", "refused 409");
        assertThat(holders).containsOnlyKeys(contactId);
    }

    private interface Taking {
        String by(String advisor);
    }

    private List<String> atOnce(int times, Taking taking) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<String>>();
            for (int i = 0; i < times; i++) {
                var advisor = ADVISORS.get(i % ADVISORS.size());
                calls.add(() -> {
                    var taken = taking.by(advisor);
                    if (!taken.isEmpty() && !taken.startsWith("refused")) {
                        holders.put(taken, advisor);
                    }
                    return taken;
                });
            }
            var results = new ArrayList<String>();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
