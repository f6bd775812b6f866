package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as the kernel counts it. */
final class Memory {
    private Memory() {}

    /**
     * Megabytes of a process and its children. A page that several processes share is counted once in all (the kernel's
     * proportional set size), or PostgreSQL's shared buffers would be counted for each connection.
     */
    static long residentMegabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToLong(each -> kilobytes(each.pid())).sum() / 1024;
    }

    /** Megabytes of a process without its children. */
    static long ofProcessAlone(ProcessHandle process) {
        return kilobytes(process.pid()) / 1024;
    }

    private static long kilobytes(long pid) {
        var proportional = field(Path.of("/proc", "" + pid, "smaps_rollup"), "Pss:");
        return proportional > 0 ? proportional : field(Path.of("/proc", "" + pid, "status"), "VmRSS:");
    }

    private static long field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
