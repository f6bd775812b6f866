package se.farled.cases.notification.mail;

import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.farled.cases.directory.Directory;
import se.farled.cases.notification.CouldNotSend;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.Post;

/** Sends a notification as a mail to the organisation's address: number, topic, link, and nothing about the resident. */
@Component
class MailPost implements Post {

    private final JavaMailSender mail;
    private final Directory directory;
    private final MailProperties properties;

    MailPost(JavaMailSender mail, Directory directory, MailProperties properties) {
        this.mail = mail;
        this.directory = directory;
        this.properties = properties;
    }

    @Override
    public void send(Notification notification) throws CouldNotSend {
        var organisation = directory.organisation(notification.organisationId())
                .orElseThrow(() -> new CouldNotSend("organisation unknown"));
        if (organisation.email() == null) {
            throw new CouldNotSend("organisation has no mail address");
        }
        var topic = directory.topicName(notification.topicId()).orElse(notification.topicId());
        var link = properties.publicUrl() + "/department?case=" + notification.caseId();
        var message = new SimpleMailMessage();
        message.setFrom(properties.contactCentre());
        message.setTo(organisation.email());
        switch (notification.kind()) {
            case CASE_WAITS -> {
                message.setSubject("Ärende %s väntar på er: %s".formatted(notification.caseNumber(), topic));
                message.setText("""
                        Kontaktcentret har lämnat över ett ärende till %s.

                        Ärende: %s
                        Ämne: %s

                        Ta emot det, eller neka med ett skäl:
                        %s
                        """.formatted(organisation.name(), notification.caseNumber(), topic, link));
            }
            case CASE_WITHDRAWN -> {
                message.setSubject("Ärende %s är återtaget: %s".formatted(notification.caseNumber(), topic));
                message.setText("""
                        Kontaktcentret har tagit tillbaka ärende %s (%s). Ni behöver inte göra något.

                        %s
                        """.formatted(notification.caseNumber(), topic, link));
            }
        }
        try {
            mail.send(message);
        } catch (MailException failed) {
            // The exception's own message may quote addresses; its kind is enough to act on.
            throw new CouldNotSend(failed.getClass().getSimpleName());
        }
    }
}
