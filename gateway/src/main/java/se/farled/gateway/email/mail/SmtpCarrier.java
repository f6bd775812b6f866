package se.farled.gateway.email.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
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
            int code = e.getFailedMessages().values().stream().mapToInt(SmtpCarrier::code).max().orElse(0);
            return logged(mail, code >= 500 ? Carried.NEVER : Carried.LATER, code);
        } catch (MailException e) {
            return logged(mail, Carried.LATER, 0);
        } catch (MessagingException e) {
            return logged(mail, Carried.NEVER, 0);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        var message = new MimeMessage(smtp.getSession());
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
        if (mail.kind() != OutgoingMail.Kind.ANSWER) {
            // A machine wrote this: no machine shall answer it. The envelope keeps our address, as not every server takes an empty
            // one; a bounce comes back to the mailbox and opens nothing there.
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        return message;
    }

    /** The server's answer (RFC 5321): 5xx says that no later try will help; 0 when it gave none. */
    private static int code(Exception error) {
        return switch (error) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send when send.getReturnCode() >= 400 -> send.getReturnCode();
            case MessagingException other when other.getNextException() != null -> code(other.getNextException());
            default -> 0;
        };
    }

    private static Carried logged(OutgoingMail mail, Carried outcome, int code) {
        LOG.atWarn().addKeyValue("contactId", mail.contactId()).addKeyValue("kind", mail.kind()).addKeyValue("outcome", outcome).addKeyValue("code", code)
                .addKeyValue("attempts", mail.attempts()).log("a mail was not sent");
        return outcome;
    }
}
