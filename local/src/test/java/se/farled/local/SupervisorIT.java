package se.farled.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {
    private static final List<String> SERVICES = List.of("router-service", "knowledge-service", "case-service", "gateway");

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();
    private int port;

    @BeforeEach
    void choosePorts() {
        port = 20_000;
        while (!IntStream.range(port, port + 10).allMatch(Ports::isFree)) {
            port += 10;
        }
    }

    @AfterEach
    void stopAll() throws Exception {
        for (var process : started) {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    @Test
    void killedServiceComesBackAndASecondStartIsRefused() throws Exception {
        // Given
        var supervisor = up(port);
        awaitReady();
        var router = pidOrZero("router-service");

        // When
        ProcessHandle.of(router).orElseThrow().destroyForcibly();

        // Then
        await(Duration.ofSeconds(15), () -> pidOrZero("router-service") != 0 && pidOrZero("router-service") != router);
        var second = up(port);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(error(second)).contains("already running").contains("./farled down").hasLineCount(1);
        assertThat(supervisor.isAlive()).isTrue();
    }

    @Test
    void nothingIsLeftWhenTheSupervisorIsStopped() throws Exception {
        // Given
        var supervisor = up(port);
        awaitReady();
        var pids = pids();

        // When
        supervisor.destroy();

        // Then
        assertThat(supervisor.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(pids).hasSize(8).noneMatch(SupervisorIT::alive);
        assertThat(StackState.read(home)).isEmpty();
    }

    @Test
    void nothingIsLeftWhenTheSupervisorIsKilled() throws Exception {
        // Given
        var supervisor = up(port);
        awaitReady();
        var pids = pids();

        // When
        supervisor.destroyForcibly().waitFor();

        // Then
        await(Duration.ofSeconds(10), () -> pids.stream().noneMatch(SupervisorIT::alive));
        assertThat(StackState.read(home)).isEmpty();
    }

    @Test
    void takenPortIsNamedInOneLine() throws Exception {
        // Given
        try (var taken = new ServerSocket(port + 3, 1, InetAddress.getLoopbackAddress())) {

            // When
            var refused = up(port);

            // Then
            assertThat(refused.waitFor()).isEqualTo(1);
            assertThat(error(refused)).contains("port " + taken.getLocalPort() + " is taken").contains("--port").hasLineCount(1);
        }
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws Exception {
        // Given
        var made = Secrets.in(home);

        // When
        var again = Secrets.in(home);

        // Then
        assertThat(again.linkSecret()).isEqualTo(made.linkSecret()).hasSize(64);
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets.properties"))).hasSize(2);
        assertThat(made).hasToString("Secrets[...]");
    }

    private Process up(int port) throws IOException {
        var jar = standIn();
        var command = new ArrayList<>(List.of(Children.java(), "-Xmx96m", "-XX:+UseSerialGC", "-cp",
                MavenRepository.classPath(), Supervisor.class.getName(), "--home", home.toString(), "--port", "" + port));
        SERVICES.forEach(service -> command.add(service + "=" + jar));
        var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        return process;
    }

    /** A runnable jar of {@link StandIn}, as the build makes one of each service. */
    private Path standIn() throws IOException {
        var jar = home.resolve("stand-in.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var type = StandIn.class.getName().replace('.', '/') + ".class";
        if (!Files.exists(jar)) {
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    var in = StandIn.class.getClassLoader().getResourceAsStream(type)) {
                out.putNextEntry(new ZipEntry(type));
                in.transferTo(out);
            }
        }
        return jar;
    }

    private void awaitReady() {
        await(Duration.ofSeconds(60), () -> StackState.read(home).filter(StackState::ready).isPresent());
    }

    private List<Long> pids() {
        return StackState.read(home).orElseThrow().parts().stream().map(StackState.PartState::pid).toList();
    }

    private long pidOrZero(String part) {
        return StackState.read(home).orElseThrow().parts().stream()
                .filter(state -> state.name().equals(part) && state.state().equals("UP"))
                .mapToLong(StackState.PartState::pid).findFirst().orElse(0);
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).isPresent();
    }

    private static String error(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes()).strip();
    }

    private static void await(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not true after %s", limit).isLessThan(end);
            Await.pause();
        }
    }
}
