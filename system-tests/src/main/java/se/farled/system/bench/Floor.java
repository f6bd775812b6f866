package se.farled.system.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;

/**
 * What Kafka itself needs from one producer to one consumer with nothing between: its own EndToEndLatency, acks=all, one record of
 * 500 bytes at a time. It tells percentiles in whole milliseconds, cut off.
 *
 * @param p99 at least 1, since that is the finest it tells
 */
record Floor(double mean, double p99, double p999) {
    private static final String TOPIC = "farled-bench-floor";
    private static final Pattern MEAN = Pattern.compile("Avg latency: ([0-9.]+) ms");
    private static final Pattern PERCENTILES = Pattern.compile("99th = ([0-9]+), 99.9th = ([0-9]+)");

    /** Runs it in a Java of its own, as a user of Kafka would. */
    static Floor measure(String bootstrapServers, int records) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "org.apache.kafka.tools.EndToEndLatency", "--bootstrap-server", bootstrapServers, "--topic", TOPIC,
                "--num-records", "" + records, "--producer-acks", "all", "--record-size", "500")).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        forgetTopic(bootstrapServers);
        var mean = MEAN.matcher(told);
        var percentiles = PERCENTILES.matcher(told);
        if (!mean.find() || !percentiles.find()) {
            throw new IllegalStateException("Kafka's EndToEndLatency told no figures: " + told.lines().reduce("", (first, last) -> last));
        }
        return new Floor(Double.parseDouble(mean.group(1)), Math.max(1, Integer.parseInt(percentiles.group(1))),
                Math.max(1, Integer.parseInt(percentiles.group(2))));
    }

    private static void forgetTopic(String bootstrapServers) throws InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        } catch (ExecutionException e) {
            System.err.println("the topic " + TOPIC + " stays: " + e.getCause().getMessage());
        }
    }
}
