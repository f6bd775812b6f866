package se.farled.gateway.email.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.farled.gateway.email.MailCarrier;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.email.OwnAddress;

/** Sends by SMTP. */
@Component
class SmtpCarrier implements MailCarrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    private final JavaMailSenderImpl smtp;
    private final OwnAddress own;

    SmtpCarrier(JavaMailSenderImpl smtp, OwnAddress own) {
        this.smtp = smtp;
        this.own = own;
    }

    @Override
    public Carried carry(OutgoingMail mail) {
        try {
            smtp.send(message(mail));
            return Carried.TAKEN;
        } catch (MailSendException e) {
            return logged(mail, e.getFailedMessages().values().stream().anyMatch(SmtpCarrier::forGood) ? Carried.NEVER : Carried.LATER);
        } catch (MailException e) {
            return logged(mail, Carried.LATER);
        } catch (MessagingException e) {
            return logged(mail, Carried.NEVER);
        }
    }

    private SMTPMessage message(OutgoingMail mail) throws MessagingException {
        var message = new SMTPMessage(smtp.getSession());
        message.setFrom(new InternetAddress(own.address()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Message-ID", mail.messageId());
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", mail.inReplyTo());
        }
        if (!mail.thread().isEmpty()) {
            message.setHeader("References", String.join("\r\n ", mail.thread()));
        }
        if (mail.kind() == OutgoingMail.Kind.ACKNOWLEDGEMENT) {
            // A machine wrote this: no machine shall answer it, and nobody wants its bounce.
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setEnvelopeFrom("<>");
        }
        return message;
    }

    /** The server named the address as wrong: no later try will help. */
    private static boolean forGood(Exception error) {
        return error instanceof SendFailedException failed && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }

    private static Carried logged(OutgoingMail mail, Carried outcome) {
        LOG.atWarn().addKeyValue("contactId", mail.contactId()).addKeyValue("kind", mail.kind()).addKeyValue("outcome", outcome)
                .addKeyValue("attempts", mail.attempts()).log("a mail was not sent");
        return outcome;
    }
}
