package se.farled.system.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.system.RunningCity;

/** A database that stands still for a while costs time and no contact. */
class PausedDatabaseIT {
    private static final Duration STANDSTILL = Duration.ofSeconds(15);

    private final RunningCity city = RunningCity.current();

    @BeforeEach
    @AfterEach
    void allIsUp() {
        city.awaitReady();
    }

    @Test
    void nothingIsLostWhilePostgresStandsStill() throws Exception {
        try (var arrivals = new Arrivals(city)) {
            // Given
            arrivals.begin(150);
            var postgres = processes();

            // When
            signal("STOP", postgres);
            try {
                Thread.sleep(STANDSTILL);
            } finally {
                signal("CONT", postgres);
            }

            // Then
            var contactIds = arrivals.all();
            assertThat(contactIds).hasSize(150).doesNotHaveDuplicates();
            assertThat(arrivals.counted("ContactRouted", contactIds)).containsOnlyKeys(contactIds)
                    .allSatisfy((contactId, count) -> assertThat(count).as(contactId).isEqualTo(1));
        }
    }

    /** PostgreSQL is a process for each connection, and one that starts them. */
    private List<Long> processes() {
        var first = ProcessHandle.of(city.part("postgres").pid()).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants()).map(ProcessHandle::pid).toList();
    }

    private static void signal(String name, List<Long> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(pid -> command.add(pid.toString()));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
