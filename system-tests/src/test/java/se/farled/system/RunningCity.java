package se.farled.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.farled.system.client.Gateway;
import se.farled.system.client.NewsFeed;
import se.farled.system.client.Phone;
import se.farled.system.client.Post;
import se.farled.system.client.Stack;
import se.farled.system.protocol.WireReader;

/**
 * The system under test: the one at {@code farled.url} (or FARLED_URL) with its state in FARLED_HOME, else one of its own, on free
 * ports and in a home of its own, for as long as this JVM runs. All tests of a run share it.
 */
public final class RunningCity {
    private static final Path SCRIPT = script();

    private static final class Holder {
        private static final RunningCity CITY = given().map(url -> new RunningCity(url, home())).orElseGet(RunningCity::started);
    }

    private final String url;
    private final Path home;

    private RunningCity(String url, Path home) {
        this.url = url;
        this.home = home;
    }

    /** The system, started if need be. */
    public static RunningCity current() {
        return Holder.CITY;
    }

    /** The gateway's base address. */
    public String url() {
        return url;
    }

    /** The gateway as somebody who has not signed in. */
    public Gateway anyone() {
        return new Gateway(url, null);
    }

    /** The gateway as a demo user. */
    public Gateway as(String user) {
        return new Gateway(url, user);
    }

    /** A telephone exchange. */
    public Phone phone() {
        return new Phone(anyone(), "/pbx/system-test");
    }

    /** A way to send mail to the contact centre. */
    public Post post() {
        return Post.to(part("mail").url());
    }

    /** What `./farled status` says now. */
    public Stack status() {
        return Stack.status(SCRIPT, home);
    }

    /** The feed of the city's newsroom. */
    public NewsFeed newsFeed() {
        return NewsFeed.of(home);
    }

    public Stack.Part part(String name) {
        return status().part(name);
    }

    /** Returns when every part is up and healthy. */
    public void awaitReady() {
        await().atMost(Duration.ofSeconds(150)).pollInterval(Duration.ofSeconds(1)).until(() -> status().ready());
    }

    /** A reader of that topic from its start. */
    public WireReader reader(String topic) {
        var status = status();
        return new WireReader(status.part("kafka").url(), status.part("registry").url(), topic);
    }

    private static RunningCity started() {
        var port = freeBlock();
        try {
            var home = Files.createTempDirectory("farled-city-");
            var city = new RunningCity("http://127.0.0.1:" + port, home);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(city::stop));
            if (city.run("up", "--detach", "--port", "" + port) != 0) {
                throw new IllegalStateException("the system does not start: see " + home.resolve("logs"));
            }
            return city;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        run("down");
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("could not remove " + home + ": " + e);
        }
    }

    private int run(String... words) {
        var command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(home.resolve(words[0] + ".log").toFile());
            builder.environment().putAll(Map.of("FARLED_HOME", home.toString()));
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Optional<String> given() {
        return Optional.ofNullable(System.getProperty("farled.url", System.getenv("FARLED_URL"))).filter(url -> !url.isBlank());
    }

    private static Path home() {
        var told = System.getProperty("farled.home", System.getenv("FARLED_HOME"));
        return told == null ? SCRIPT.resolveSibling(".farled") : Path.of(told);
    }

    private static Path script() {
        var told = System.getenv("FARLED_SCRIPT");
        for (var directory = Path.of("").toAbsolutePath(); told == null && directory != null; directory = directory.getParent()) {
            if (Files.isExecutable(directory.resolve("farled"))) {
                return directory.resolve("farled");
            }
        }
        return Path.of(told == null ? "farled" : told);
    }

    private static int freeBlock() {
        return IntStream.iterate(21_000, port -> port + 10).limit(500)
                .filter(port -> IntStream.range(port, port + 10).allMatch(RunningCity::isFree)).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
