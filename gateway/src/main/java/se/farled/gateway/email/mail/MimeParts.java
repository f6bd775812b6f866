package se.farled.gateway.email.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.email.IncomingMail;

/** Takes a mail apart: its words, and its files. */
final class MimeParts {
    /** Deeper nesting is an attack, not a letter. */
    private static final int DEPTH = 20;

    /** A media type; a part that names none is taken as words. */
    private static final Pattern TYPE = Pattern.compile("\\s*[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+");

    private final StringBuilder text = new StringBuilder();
    private final List<IncomingMail.File> files = new ArrayList<>();

    String text() {
        return text.toString();
    }

    List<IncomingMail.File> files() {
        return List.copyOf(files);
    }

    void take(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEPTH) {
            return;
        }
        boolean file = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || fileName(part) != null;
        if (part.isMimeType("multipart/*")) {
            multipart(part, depth);
        } else if (!file && part.isMimeType("text/html")) {
            words(PlainText.ofHtml(string(part)));
        } else if (!file && (part.isMimeType("text/*") || !TYPE.matcher(part.getContentType()).lookingAt())) {
            words(string(part));
        } else {
            files.add(file(part));
        }
    }

    private void multipart(Part part, int depth) throws MessagingException, IOException {
        var parts = parts(part);
        if (part.isMimeType("multipart/alternative")) {
            alternative(parts, depth);
            return;
        }
        for (var child : parts) {
            take(child, depth + 1);
        }
    }

    /** The same words several times: plain ones if there are any, else the richest. What else hangs on it are files. */
    private void alternative(List<BodyPart> parts, int depth) throws MessagingException, IOException {
        BodyPart chosen = null;
        for (var part : parts) {
            if (chosen == null || part.isMimeType("text/plain") && !string(part).isBlank() || !chosen.isMimeType("text/plain") || string(chosen).isBlank()) {
                chosen = part.isMimeType("text/calendar") && chosen != null ? chosen : part;
            }
        }
        for (var part : parts) {
            if (part == chosen) {
                take(part, depth + 1);
            } else if (part.isMimeType("multipart/*")) {
                var rest = new MimeParts();
                rest.take(part, depth + 1);
                files.addAll(rest.files);
            }
        }
    }

    private static List<BodyPart> parts(Part part) throws MessagingException, IOException {
        Multipart multipart = new MimeMultipart(new ByteArrayDataSource(new ByteArrayInputStream(bytes(part)), part.getContentType()));
        var parts = new ArrayList<BodyPart>();
        for (int i = 0; i < multipart.getCount(); i++) {
            parts.add(multipart.getBodyPart(i));
        }
        return parts;
    }

    private void words(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    private static IncomingMail.File file(Part part) throws MessagingException, IOException {
        var type = part.getContentType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        var name = fileName(part);
        var known = name != null ? name : type.equals("message/rfc822") ? "mejl.eml" : "bilaga";
        return new IncomingMail.File(known.replaceAll("[\\p{Cntrl}/\\\\]", "_"), type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream", bytes(part));
    }

    private static @Nullable String fileName(Part part) {
        try {
            var name = part.getFileName();
            return name == null || name.isBlank() ? null : MimeMailReading.decoded(name);
        } catch (MessagingException e) {
            return "bilaga";
        }
    }

    private static String string(Part part) throws MessagingException, IOException {
        return Charsets.text(bytes(part), part.getContentType());
    }

    /** Decoded from its transfer encoding; an unknown encoding is taken as none. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            if (part instanceof MimeBodyPart body) {
                return body.getRawInputStream().readAllBytes();
            }
            if (part instanceof MimeMessage message) {
                return message.getRawInputStream().readAllBytes();
            }
            throw e;
        }
    }
}
