package se.farled.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka node (broker and controller, KRaft) on 127.0.0.1, in a Java of its own. */
public final class KafkaServer implements Server {
    private final Process process;
    private final int port;

    private KafkaServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on `home`, which is formatted first when it is empty; `javaOptions` come before the main class. */
    static KafkaServer start(Path home, Path log, int port, int controllerPort, List<String> javaOptions) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("server.properties"), properties(home, port, controllerPort));
            Files.writeString(home.resolve("log4j2.properties"), LOG4J);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = java(javaOptions);
        command.addAll(List.of("-Dlog4j2.configurationFile=" + home.resolve("log4j2.properties"),
                KafkaNode.class.getName(), home.resolve("server.properties").toString()));
        var server = new KafkaServer(Children.start(command, Map.of(), home, log, "KILL"), port);
        Await.ready("Kafka", server.process, log, Duration.ofSeconds(60), server::answers);
        return server;
    }

    /** The broker's Java and class path. */
    static List<String> java(List<String> options) {
        var command = new ArrayList<>(List.of(Children.java(), "-Xmx320m", "-Xms96m", "-XX:+UseSerialGC", "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError", "-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(options);
        command.addAll(List.of("-cp", MavenRepository.classPath()));
        return command;
    }

    /** Where the broker's AOT cache lies: beside the jar that its class path begins with. */
    static Path cache() {
        return MavenRepository.ownLocation().resolveSibling("kafka.aot");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops it in good order, and kills it when it takes longer. */
    void stopWithin(int seconds) {
        Children.stop(process, "TERM", seconds);
    }

    @Override
    public void close() {
        stopWithin(6);
    }

    /** Asks for the API versions (key 18, version 0), which a broker answers once it serves clients. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            socket.setSoTimeout(1_000);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);
            out.writeShort(18);
            out.writeShort(0);
            out.writeInt(1);
            out.writeShort(-1);
            out.flush();
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String properties(Path home, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                # One node: whatever is kept, is kept once.
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=5
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=5
                group.initial.rebalance.delay.ms=0
                # A small node for one machine.
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                log.segment.bytes=67108864
                # After a kill the node is let in again when its old session has ended.
                broker.heartbeat.interval.ms=1000
                broker.session.timeout.ms=5000
                """.formatted(port, controllerPort, home.resolve("data"));
    }

    private static final String LOG4J = """
            appender.stdout.type=Console
            appender.stdout.name=stdout
            appender.stdout.layout.type=PatternLayout
            appender.stdout.layout.pattern=%d{ISO8601} %p %m (%c{1})%n%throwable
            rootLogger.level=WARN
            rootLogger.appenderRef.stdout.ref=stdout
            """;
}
