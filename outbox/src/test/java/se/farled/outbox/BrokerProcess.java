package se.farled.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The broker that this test run started, to let it hang as on a stalled machine. */
record BrokerProcess(long pid) {

    static BrokerProcess ofThisJvm() {
        List<ProcessHandle> brokers = ProcessHandle.current().descendants()
                .filter(child -> commandLine(child).contains(".KafkaNode")).toList();
        assertThat(brokers).as("brokers started by this test run").hasSize(1);
        return new BrokerProcess(brokers.getFirst().pid());
    }

    void pause() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    /** From /proc: the handle's own info leaves out long class paths. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private void signal(String signal) {
        try {
            assertThat(new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor()).isZero();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
