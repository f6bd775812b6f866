package se.farled.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the stack shall run.
 *
 * @param home where data, logs, secrets and process state are kept
 * @param port the gateway's port; the other nine follow it
 * @param fresh whether to begin with empty data
 * @param apps the unpacked runnable jar of each service, by module name
 */
record Settings(Path home, int port, boolean fresh, Map<String, Path> apps) {
    private static final int PORTS = 10;

    /** Reads `--home DIR --port N [--fresh] MODULE=JAR...`; the script `farled` is the caller. */
    static Settings parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var home = Path.of(".farled");
        int port = 8080;
        boolean fresh = false;
        var apps = new LinkedHashMap<String, Path>();
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--home" -> home = Path.of(rest.pop());
                case "--port" -> port = portOf(rest.pop());
                case "--fresh" -> fresh = true;
                default -> {
                    var pair = word.split("=", 2);
                    if (pair.length != 2 || !Files.isRegularFile(Path.of(pair[1]))) {
                        throw new Refusal("not MODULE=JAR: " + word);
                    }
                    apps.put(pair[0], Path.of(pair[1]));
                }
            }
        }
        return new Settings(home.toAbsolutePath().normalize(), port, fresh, apps);
    }

    Path data() {
        return home.resolve("data");
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** All ten ports, the gateway's first. */
    List<Integer> ports() {
        return java.util.stream.IntStream.range(port, port + PORTS).boxed().toList();
    }

    private static int portOf(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65535 - PORTS) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a number out of range is.
        }
        throw new Refusal("--port takes a number from 1024 to " + (65535 - PORTS) + ", not '" + text + "'");
    }
}
