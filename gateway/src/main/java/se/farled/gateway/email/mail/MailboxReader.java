package se.farled.gateway.email.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.farled.gateway.email.MailboxWatch;
import se.farled.gateway.email.TakeInMail;
import se.farled.gateway.reference.ContactIds;

/**
 * Watches the mailbox. What lies in the inbox is unfinished: a mail is stored, taken in, and only then moved to another folder,
 * so that a crash leaves it where it is found again. Whether somebody has read it plays no part.
 */
@Component
class MailboxReader implements SmartLifecycle, MailboxWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
    /** Up to here looking is as quick as being told. */
    private static final Duration BRISK = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int AT_A_TIME = 50;

    private final MailProperties properties;
    private final TakeInMail takeInMail;
    private volatile @Nullable Thread thread;
    private volatile boolean connected;

    MailboxReader(MailProperties properties, TakeInMail takeInMail) {
        this.properties = properties;
        this.takeInMail = takeInMail;
    }

    @Override
    public boolean connected() {
        return connected || !properties.fetches();
    }

    @Override
    public void start() {
        if (properties.fetches()) {
            // Known before it runs: the thread goes on only while it is the one that is wanted.
            var watching = Thread.ofVirtual().name("mailbox").unstarted(this::watch);
            thread = watching;
            watching.start();
        }
    }

    @Override
    public void stop() {
        var watching = thread;
        thread = null;
        if (watching != null) {
            watching.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void watch() {
        int failures = 0;
        while (thread == Thread.currentThread()) {
            try (var store = (IMAPStore) session().getStore(properties.ssl() ? "imaps" : "imap")) {
                store.connect(properties.host(), properties.port(), properties.user(), properties.password());
                try (var inbox = (IMAPFolder) store.getFolder("INBOX")) {
                    inbox.open(Folder.READ_WRITE);
                    connected = true;
                    failures = 0;
                    rounds(store, inbox);
                }
            } catch (MessagingException | IOException | RuntimeException e) {
                if (thread == Thread.currentThread()) {
                    LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("the mailbox is out of reach or its mails cannot be taken in now");
                    pause(Duration.ofMillis(Math.min(LONGEST_PAUSE.toMillis(), 500L << Math.min(failures++, 10))));
                }
            } finally {
                connected = false;
            }
        }
    }

    private void rounds(IMAPStore store, IMAPFolder inbox) throws MessagingException, IOException {
        while (thread == Thread.currentThread()) {
            round(store, inbox);
            if (properties.pollEvery().compareTo(BRISK) > 0 && store.hasCapability("IDLE")) {
                idle(inbox);
            } else {
                pause(properties.pollEvery());
                inbox.doCommandIgnoreFailure(protocol -> {
                    protocol.simpleCommand("NOOP", null);
                    return null;
                });
            }
        }
    }

    private void round(IMAPStore store, IMAPFolder inbox) throws MessagingException, IOException {
        int count;
        do {
            count = inbox.getMessageCount();
            var settled = new ArrayList<Message>();
            var ids = new ArrayList<UUID>();
            var messages = count == 0 ? new Message[0] : inbox.getMessages(1, Math.min(count, AT_A_TIME));
            for (var message : messages) {
                ids.add(store(message));
            }
            takeInMail.settleAll();
            for (int i = 0; i < messages.length; i++) {
                if (takeInMail.settled(ids.get(i))) {
                    settled.add(messages[i]);
                }
            }
            if (!settled.isEmpty()) {
                putAway(store, inbox, settled.toArray(Message[]::new));
            }
        } while (count > AT_A_TIME);
    }

    private UUID store(Message message) throws MessagingException, IOException {
        ((IMAPMessage) message).setPeek(true);
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        var bytes = raw.toByteArray();
        var arrived = message.getReceivedDate();
        var messageId = ((IMAPMessage) message).getMessageID();
        var key = messageId == null || messageId.isBlank() ? "sha256:" + HexFormat.of().formatHex(ContactIds.sha256(bytes)) : messageId.strip();
        return takeInMail.store(properties.address(), key, bytes, arrived == null ? null : arrived.toInstant());
    }

    private void putAway(IMAPStore store, IMAPFolder inbox, Message[] messages) throws MessagingException {
        var processed = store.getFolder(properties.processedFolder());
        if (!processed.exists()) {
            processed.create(Folder.HOLDS_MESSAGES);
        }
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(messages, processed);
        } else {
            inbox.copyMessages(messages, processed);
            inbox.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        }
        inbox.expunge();
    }

    /** Waits until the server tells of news, at the longest until it is time to look. */
    private void idle(IMAPFolder inbox) throws MessagingException {
        var alarm = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(properties.pollEvery());
                // Any command ends the waiting.
                inbox.getMessageCount();
            } catch (InterruptedException | MessagingException | RuntimeException e) {
                LOG.atDebug().log("nothing to wake");
            }
        });
        try {
            inbox.idle(true);
        } finally {
            alarm.interrupt();
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Session session() {
        var settings = new Properties();
        for (var protocol : new String[] {"imap", "imaps"}) {
            settings.setProperty("mail." + protocol + ".connectiontimeout", "5000");
            settings.setProperty("mail." + protocol + ".timeout", "60000");
            settings.setProperty("mail." + protocol + ".partialfetch", "false");
        }
        return Session.getInstance(settings);
    }
}
