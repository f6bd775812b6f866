package se.farled.local;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands in for a service: healthy at once, and knows a topic when it was given one. */
final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("spring.context.exit") != null) {
            return;
        }
        var filled = new AtomicBoolean(System.getenv("SERVER_PORT").endsWith("1"));
        var address = new InetSocketAddress(System.getenv("SERVER_ADDRESS"), Integer.parseInt(System.getenv("SERVER_PORT")));
        var server = HttpServer.create(address, 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            exchange.getRequestBody().readAllBytes();
            if (path.equals("/import")) {
                filled.set(true);
            }
            var text = switch (path) {
                case "/topics" -> filled.get() ? "[{}]" : "[]";
                case "/actuator/health/readiness" -> "{\"components\":{\"matching\":{\"details\":{\"learning\":false}}}}";
                default -> "{}";
            };
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
