package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ports of the embedded servers, all on 127.0.0.1.
 *
 * @param controller Kafka's own metadata quorum
 */
public record Ports(int registry, int kafka, int controller, int postgres, int smtp, int imap) {

    /** Ports that are free now. */
    public static Ports free() {
        var open = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 6; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return of(open.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    /** The embedded stack's ten ports in a row from `base`; the first four belong to the services. */
    public static Ports from(int base) {
        return of(List.of(base + 4, base + 5, base + 6, base + 7, base + 8, base + 9));
    }

    /** Refuses when something listens on one of `ports`, and names it if the system tells. */
    static void demandFree(List<Integer> ports) {
        ports.stream().filter(port -> !isFree(port)).findFirst().ifPresent(port -> {
            throw new Refusal("port " + port + " is taken" + holder(port) + ": stop that, or choose ten other ports with --port N");
        });
    }

    private static String holder(int port) {
        try {
            var process = new ProcessBuilder("ss", "-ltnpH", "sport = :" + port).start();
            var matcher = Pattern.compile("\"([^\"]+)\",pid=(\\d+)")
                    .matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return matcher.find() ? " by " + matcher.group(1) + " (process " + matcher.group(2) + ")" : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether nothing listens on `port` of 127.0.0.1. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether something takes connections on `port`: a much cheaper question than an HTTP request. */
    static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Ports of(List<Integer> p) {
        return new Ports(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
