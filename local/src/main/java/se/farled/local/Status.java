package se.farled.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** `farled status`: what runs, how healthy, how much memory. Ends with 0 when the system is ready, else with 1. */
public final class Status {
    private Status() {}

    private record Line(String name, String state, @Nullable Long pid, long rssMb, String url) {}

    /** Takes the stack's home directory and, if wanted, `--json`. */
    public static void main(String[] arguments) {
        var json = List.of(arguments).contains("--json");
        var state = StackState.read(Path.of(arguments[0]));
        var lines = state.stream().flatMap(Status::lines).toList();
        var ready = state.isPresent() && state.get().ready() && lines.stream().allMatch(line -> line.state().equals("UP"));
        if (json) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("ready", ready);
            answer.put("services", lines);
            state.ifPresent(running -> answer.put("caches", running.caches()));
            System.out.println(JsonMapper.builder().build().writeValueAsString(answer));
        } else if (state.isEmpty()) {
            System.out.println("not running; './farled up' starts it");
        } else {
            lines.forEach(line -> System.out.printf(Locale.ROOT, "%-20s %-9s %8s %6d MB  %s%n",
                    line.name(), line.state(), Objects.toString(line.pid(), "-"), line.rssMb(), line.url()));
            System.out.printf(Locale.ROOT, "%s; %d MB in all%n", ready ? "ready" : "not ready",
                    lines.stream().mapToLong(Line::rssMb).sum());
        }
        System.exit(ready ? 0 : 1);
    }

    private static Stream<Line> lines(StackState state) {
        return state.parts().parallelStream().map(part -> {
            var process = part.pid() == null ? null : ProcessHandle.of(part.pid()).filter(ProcessHandle::isAlive).orElse(null);
            var here = process != null && process.pid() == state.pid();
            return new Line(part.name(), process == null && part.state().equals("UP") ? "DOWN" : health(part), part.pid(),
                    process == null ? 0 : here ? Memory.ofProcessAlone(process) : Memory.residentMegabytes(process), part.url());
        });
    }

    private static String health(StackState.PartState part) {
        var service = part.name().endsWith("-service") || part.name().equals("gateway");
        return service && part.state().equals("UP") && !ServiceServer.healthy(part.url()) ? "UNHEALTHY" : part.state();
    }
}
