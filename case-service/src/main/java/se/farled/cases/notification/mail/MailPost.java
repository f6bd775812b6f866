package se.farled.cases.notification.mail;

import java.util.Set;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.farled.cases.directory.Directory;
import se.farled.cases.notification.CouldNotSend;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.Post;
import se.farled.cases.receiver.Receiver;
import se.farled.cases.receiver.Receivers;

/** Sends a notification as a mail: number, topic, link, and nothing about the resident. */
@Component
class MailPost implements Post {

    private final JavaMailSender mail;
    private final Directory directory;
    private final Receivers receivers;
    private final MailProperties properties;

    MailPost(JavaMailSender mail, Directory directory, Receivers receivers, MailProperties properties) {
        this.mail = mail;
        this.directory = directory;
        this.receivers = receivers;
        this.properties = properties;
    }

    @Override
    public Set<Notification.Way> ways() {
        return Set.of(Notification.Way.MAIL, Notification.Way.SECOND_MAIL, Notification.Way.LEAD_MAIL);
    }

    @Override
    public Proof send(Notification notification) throws CouldNotSend {
        var organisation = directory.organisation(notification.organisationId());
        var words = MailWords.of(notification, organisation.map(Directory.Organisation::name).orElse(notification.organisationId()),
                directory.topicName(notification.topicId()).orElse(notification.topicId()), properties.publicUrl());
        var address = address(notification);
        MimeMessagePreparator message = draft -> {
            var helper = new MimeMessageHelper(draft, "UTF-8");
            helper.setFrom(properties.contactCentre());
            helper.setTo(address);
            helper.setSubject(words.subject());
            helper.setText(words.text());
            // No machine is to answer a machine (RFC 3834).
            draft.setHeader("Auto-Submitted", "auto-generated");
        };
        try {
            mail.send(message);
            return Proof.SENT;
        } catch (MailException failed) {
            // The exception's own message may quote addresses; its kind is enough to act on.
            throw new CouldNotSend(failed.getClass().getSimpleName());
        }
    }

    private String address(Notification notification) throws CouldNotSend {
        return switch (notification.way()) {
            case MAIL -> directory.organisation(notification.organisationId())
                    .orElseThrow(() -> new CouldNotSend("organisation unknown"))
                    .address().orElseThrow(() -> new CouldNotSend("organisation has no mail address"));
            case SECOND_MAIL -> receivers.find(notification.organisationId()).map(Receiver::secondEmail)
                    .orElseThrow(() -> new CouldNotSend("organisation has no second mail address"));
            case LEAD_MAIL -> properties.lead();
            case WEBHOOK -> throw new CouldNotSend("not a mail");
        };
    }
}
