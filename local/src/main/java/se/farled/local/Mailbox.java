package se.farled.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mailbox with SMTP and IMAP on 127.0.0.1, in this process. It takes mail for any address and keeps it in memory. */
public final class Mailbox implements Server {
    /** The contact centre's address in the reference city. */
    public static final String ADDRESS = "kontaktcenter@fyrhamn.example";

    private final GreenMail server;
    private final int smtpPort;
    private final int imapPort;
    private final String password;

    private Mailbox(GreenMail server, int smtpPort, int imapPort, String password) {
        this.server = server;
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
        this.password = password;
    }

    /** Starts it with an account for {@link #ADDRESS}, whose user name is the address. */
    public static Mailbox start(int smtpPort, int imapPort, String password) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
        server.start();
        server.setUser(ADDRESS, ADDRESS, password);
        return new Mailbox(server, smtpPort, imapPort, password);
    }

    /** The server itself, for a test that wants to see what was sent. */
    public GreenMail server() {
        return server;
    }

    public String user() {
        return ADDRESS;
    }

    public String password() {
        return password;
    }

    public int smtpPort() {
        return smtpPort;
    }

    public int imapPort() {
        return imapPort;
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.current();
    }

    @Override
    public void close() {
        server.stop();
    }
}
