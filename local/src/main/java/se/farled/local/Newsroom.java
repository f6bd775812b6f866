package se.farled.local;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The reference city's newsroom: a web server with one feed, empty until somebody writes news into its file, as
 * `./farled demo` does. It takes any free port, since nobody but the knowledge service asks it.
 */
final class Newsroom {
    private static final String FILE = "nyheter.xml";
    private static final String NO_NEWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Fyrhamn</title><link>https://fyrhamn.example/nyheter</link>
            <description>Nyheter från Fyrhamns stad</description></channel></rss>
            """;

    private final HttpServer web;

    private Newsroom(HttpServer web) {
        this.web = web;
    }

    /** Serves that directory. */
    static Newsroom start(Path directory) {
        try {
            Files.createDirectories(directory);
            if (Files.notExists(directory.resolve(FILE))) {
                Files.writeString(directory.resolve(FILE), NO_NEWS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var web = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), directory,
                SimpleFileServer.OutputLevel.NONE);
        web.start();
        return new Newsroom(web);
    }

    /** Where its feed is. */
    String feed() {
        return "http://127.0.0.1:" + web.getAddress().getPort() + "/" + FILE;
    }

    void stop() {
        web.stop(0);
    }
}
