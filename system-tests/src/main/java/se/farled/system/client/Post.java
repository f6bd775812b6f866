package se.farled.system.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/** Sends mail to the contact centre by SMTP, each mail exactly as it was written. */
public final class Post {
    private final String host;
    private final int port;
    private final String address;

    private Post(String host, int port, String address) {
        this.host = host;
        this.port = port;
        this.address = address;
    }

    /** From `smtp://host:port/the-contact-centre's-address`, as `./farled status` tells it. */
    public static Post to(String url) {
        var uri = URI.create(url);
        return new Post(uri.getHost(), uri.getPort(), uri.getPath().substring(1));
    }

    /** A plain mail in UTF-8. */
    public static String letter(String from, String subject, String text) {
        return letter(from, subject, text, "<" + UUID.randomUUID() + "@fyrhamn.example>");
    }

    /** The same with a Message-ID of the caller's choice, angle brackets included. */
    public static String letter(String from, String subject, String text, String messageId) {
        return """
                From: %s
                To: kontaktcenter@fyrhamn.example
                Subject: =?UTF-8?B?%s?=
                Message-ID: %s
                Date: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                """.formatted(from,
                Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)), messageId, OffsetDateTime.now().format(DateTimeFormatter.RFC_1123_DATE_TIME),
                encoded(text)).replace("\n", "\r\n");
    }

    /** Hands a raw mail to the server; returns when the server has taken it. */
    public void send(String from, String raw) {
        try (var socket = new Socket(host, port)) {
            socket.setSoTimeout(15_000);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
            expect(in, "220");
            say(in, out, "EHLO fyrhamn.example", "250");
            say(in, out, "MAIL FROM:<" + from + ">", "250");
            say(in, out, "RCPT TO:<" + address + ">", "250");
            say(in, out, "DATA", "354");
            say(in, out, raw.replace("\r\n.", "\r\n..") + "\r\n.", "250");
            say(in, out, "QUIT", "221");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(BufferedReader in, Writer out, String line, String expected) throws IOException {
        out.write(line + "\r\n");
        out.flush();
        expect(in, expected);
    }

    private static void expect(BufferedReader in, String code) throws IOException {
        var line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("the mail server said " + line);
        }
    }
}
