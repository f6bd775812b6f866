package se.farled.gateway.email.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns bytes of a mail into text whatever they claim to be. */
final class Charsets {
    /** What undeclared mail is in, if it is not UTF-8: every byte is a character in it. */
    private static final Charset LAST = Charset.forName("windows-1252");

    private Charsets() {
    }

    /** The text: as declared if that fits, else as UTF-8 if that fits, else as Windows wrote it. */
    static String text(byte[] bytes, @Nullable String contentType) {
        for (var charset : Stream.concat(declared(contentType).stream(), Stream.of(StandardCharsets.UTF_8)).toList()) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // Not what it claims to be: the next guess.
                continue;
            }
        }
        return new String(bytes, LAST);
    }

    private static Charset named(String name) {
        return Charset.forName(name.equalsIgnoreCase("macintosh") ? "x-MacRoman" : MimeUtility.javaCharset(name));
    }

    private static Optional<Charset> declared(@Nullable String contentType) {
        try {
            var name = contentType == null ? null : new ContentType(contentType).getParameter("charset");
            // ASCII is what programs declare that never thought of it: with letters beyond it, it is something else.
            return name == null || name.strip().equalsIgnoreCase("us-ascii") ? Optional.empty() : Optional.of(named(name.strip()));
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
