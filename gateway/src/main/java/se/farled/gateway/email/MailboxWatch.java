package se.farled.gateway.email;

/** Whether the mailbox is being watched. */
public interface MailboxWatch {

    /** True while it is seen, and always where no mailbox is configured. */
    boolean connected();
}
