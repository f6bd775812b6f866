package se.farled.gateway.email.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.farled.gateway.email.IncomingMail;
import se.farled.gateway.email.MailReading;
import se.farled.gateway.email.OwnAddress;

/** Reads mails as they are, not as the standards want them. */
@Component
class MimeMailReading implements MailReading {
    private static final Logger LOG = LoggerFactory.getLogger(MimeMailReading.class);
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}>");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final String UNREADABLE = "(Mejlet kunde inte läsas. Det är bifogat som det kom.)";
    private static final Session SESSION = session();

    private final WrittenBy writtenBy;

    MimeMailReading(OwnAddress own) {
        this.writtenBy = new WrittenBy(own);
    }

    @Override
    public IncomingMail read(byte[] raw) {
        try {
            return read(new MimeMessage(SESSION, new ByteArrayInputStream(raw)), raw);
        } catch (MessagingException | RuntimeException e) {
            unreadable(e);
            return new IncomingMail(IncomingMail.Kind.PERSON, null, null, null, null, null, UNREADABLE, null, List.of(), List.of(original(raw)));
        }
    }

    private IncomingMail read(MimeMessage mail, byte[] raw) throws MessagingException {
        var from = address(mail, "From");
        var replyTo = address(mail, "Reply-To");
        var subject = header(mail, "Subject");
        var content = content(mail, subject, raw);
        return new IncomingMail(writtenBy.kind(mail, from == null ? null : from.getAddress()), first(ids(mail, "Message-ID")),
                from == null ? null : from.getAddress(), from == null ? null : blankToNull(from.getPersonal()),
                replyTo != null ? replyTo.getAddress() : from == null ? null : from.getAddress(), subject, content.text(), language(mail),
                thread(mail), content.files());
    }

    private static Content content(MimeMessage mail, @Nullable String subject, byte[] raw) {
        var parts = new MimeParts();
        try {
            parts.take(mail, 0);
        } catch (MessagingException | IOException | RuntimeException e) {
            unreadable(e);
            return new Content(UNREADABLE, List.of(original(raw)));
        }
        var text = PlainText.tidy(parts.text());
        return new Content(!text.isEmpty() ? text : subject != null ? subject : "(Mejlet har ingen text.)", parts.files());
    }

    private static void unreadable(Exception cause) {
        LOG.atWarn().addKeyValue("cause", cause.getClass().getSimpleName()).log("a mail cannot be read and comes whole as a file");
    }

    private static IncomingMail.File original(byte[] raw) {
        return new IncomingMail.File("original.eml", "message/rfc822", raw);
    }

    private record Content(String text, List<IncomingMail.File> files) {
    }

    /** References, oldest first, then In-Reply-To where it is not among them. */
    private static List<String> thread(MimeMessage mail) throws MessagingException {
        var thread = new LinkedHashSet<>(ids(mail, "References"));
        thread.addAll(ids(mail, "In-Reply-To"));
        var newest = List.copyOf(thread);
        return newest.subList(Math.max(0, newest.size() - 30), newest.size());
    }

    private static List<String> ids(MimeMessage mail, String name) throws MessagingException {
        var value = mail.getHeader(name, " ");
        return value == null ? List.of() : MESSAGE_ID.matcher(value).results().map(match -> match.group()).toList();
    }

    private static @Nullable InternetAddress address(MimeMessage mail, String name) throws MessagingException {
        var value = mail.getHeader(name, ",");
        try {
            var addresses = value == null ? new InternetAddress[0] : InternetAddress.parseHeader(MimeUtility.unfold(value), false);
            return addresses.length == 0 || addresses[0].getAddress() == null || !addresses[0].getAddress().contains("@") ? null : addresses[0];
        } catch (MessagingException e) {
            return null;
        }
    }

    private static @Nullable String header(MimeMessage mail, String name) throws MessagingException {
        var value = mail.getHeader(name, " ");
        var text = value == null ? null : blankToNull(decoded(MimeUtility.unfold(value)).replaceAll("\\p{Cntrl}+", " ").strip());
        return text == null || text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }

    private static @Nullable String language(MimeMessage mail) throws MessagingException {
        var value = mail.getHeader("Content-Language", ",");
        var tag = value == null ? "" : value.replaceFirst("[,;].*", "").strip();
        return LANGUAGE.matcher(tag).matches() ? tag : null;
    }

    /** Encoded words made plain; those of an unknown charset stay as they are. */
    static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException e) {
            return text;
        }
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Session session() {
        var properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        properties.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }
}
