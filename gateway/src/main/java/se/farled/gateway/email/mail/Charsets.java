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
import java.util.List;
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
        var declared = declared(contentType).filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
        for (var charset : Stream.concat(declared.stream(), List.of(StandardCharsets.UTF_8).stream()).toList()) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // Not what it claims to be: the next guess.
                continue;
            }
        }
        return new String(bytes, LAST);
    }

    private static Optional<Charset> declared(@Nullable String contentType) {
        try {
            var name = contentType == null ? null : new ContentType(contentType).getParameter("charset");
            return name == null ? Optional.empty() : Optional.of(Charset.forName(MimeUtility.javaCharset(name.strip())));
        } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
