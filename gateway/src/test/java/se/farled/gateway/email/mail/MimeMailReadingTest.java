package se.farled.gateway.email.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.farled.gateway.email.IncomingMail;
import se.farled.gateway.email.IncomingMail.Kind;
import se.farled.gateway.email.OwnAddress;

class MimeMailReadingTest {
    private final MimeMailReading reading = new MimeMailReading(new OwnAddress("kontaktcenter@fyrhamn.example"));

    @Test
    void aPlainMailIsItsWords() {
        // When
        var mail = read("From: =?utf-8?q?=C3=85sa?= <asa@example.org>\nSubject: =?utf-8?b?R3VuZ2FuIMOkciB0cmFzaWc=?=\nMessage-ID: <1@x>\nContent-Language: sv\n\nHej!\n", "UTF-8");

        // Then
        assertThat(mail.kind()).isEqualTo(Kind.PERSON);
        assertThat(mail.from()).isEqualTo("asa@example.org");
        assertThat(mail.fromName()).isEqualTo("Åsa");
        assertThat(mail.subject()).isEqualTo("Gungan är trasig");
        assertThat(mail.text()).isEqualTo("Hej!");
        assertThat(mail.language()).isEqualTo("sv");
        assertThat(mail.messageId()).isEqualTo("<1@x>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "utf-8", "UTF-16", "cp850", "macintosh"})
    void aDeclaredCharsetIsFollowed(String charset) {
        var name = charset.equals("macintosh") ? "x-MacRoman" : charset;
        var head = "From: a@b.se\nContent-Type: text/plain; charset=" + charset + "\n\n";
        assertThat(readBytes(head, "Räksmörgås på ön".getBytes(Charset.forName(name))).text()).isEqualTo("Räksmörgås på ön");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: text/plain\n", "Content-Type: text/plain; charset=us-ascii\n", "Content-Type: text/plain; charset=x-unknown-9\n",
        "Content-Type: text/plain; charset=utf-8\n", "Content-Type: ;;;\n", ""})
    void aWrongOrMissingCharsetIsGuessed(String header) {
        assertThat(readBytes("From: a@b.se\n" + header + "\n", "Räksmörgås".getBytes(Charset.forName("windows-1252"))).text()).isEqualTo("Räksmörgås");
        assertThat(readBytes("From: a@b.se\n" + header + "\n", "Räksmörgås".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Räksmörgås");
    }

    @Test
    void htmlBecomesLinesAndLists() {
        // When
        var mail = read("From: a@b.se\nContent-Type: text/html; charset=utf-8\n\n<html><head><style>p{}</style><title>x</title></head>"
                + "<body><p>Hej,</p><p>gungan&nbsp;är <b>trasig</b>.<br>Den hänger.</p><ul><li>ett</li><li>två</li></ul><script>bad()</script></body></html>", "UTF-8");

        // Then
        assertThat(mail.text()).isEqualTo("Hej,\n\ngungan är trasig.\nDen hänger.\n\n- ett\n- två");
    }

    @Test
    void ofSeveralFormsThePlainOneIsReadAndFilesAreKept() {
        // When
        var mail = read("""
                From: a@b.se
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8

                Orden.
                --a
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                <p>Andra ord.</p>
                --r
                Content-Type: image/png
                Content-ID: <img>

                PNG
                --r--
                --a--
                --m
                Content-Type: message/rfc822

                From: c@d.se
                Subject: inner

                Inre mejl.
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''r%C3%A4kning.pdf

                PDF
                --m--
                """, "UTF-8");

        // Then
        assertThat(mail.text()).isEqualTo("Orden.");
        assertThat(mail.files()).extracting(IncomingMail.File::mediaType).containsExactly("image/png", "message/rfc822", "application/pdf");
        assertThat(mail.files().getLast().name()).isEqualTo("räkning.pdf");
    }

    @Test
    void aMailWithoutTextIsItsSubject() {
        assertThat(read("From: a@b.se\nSubject: Lampan trasig\n\n", "UTF-8").text()).isEqualTo("Lampan trasig");
        assertThat(read("From: a@b.se\n\n", "UTF-8").text()).isEqualTo("(Mejlet har ingen text.)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\1\2", "no headers at all", "Content-Type: multipart/mixed\n\nno boundary", "From: <<>>\nTo: ,,,\n\nx",
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/mixed; boundary=x\n\n--x", "Content-Transfer-Encoding: base64\n\n!!!",
        "Content-Transfer-Encoding: nonsense\n\nhej"})
    void whateverComesSomethingIsMadeOfIt(String raw) {
        var mail = read(raw, "ISO-8859-1");
        assertThat(mail.kind()).isEqualTo(Kind.PERSON);
        assertThat(mail.text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated; x=y", "Precedence: bulk", "Precedence: junk", "X-Auto-Response-Suppress: All",
        "X-Autoreply: yes"})
    void whatAMachineWroteIsKnown(String header) {
        assertThat(read("From: a@b.se\n" + header + "\n\nx", "UTF-8").kind()).isEqualTo(Kind.AUTOMATON);
    }

    @Test
    void ourOwnMailComingBackIsKnown() {
        assertThat(read("From: Kontaktcenter <KontaktCenter@fyrhamn.example>\n\nx", "UTF-8").kind()).isEqualTo(Kind.AUTOMATON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Return-Path: <>\nFrom: a@b.se", "From: MAILER-DAEMON@b.se", "From: a@b.se\nContent-Type: multipart/report; boundary=x"})
    void aBounceIsKnown(String headers) {
        assertThat(read(headers + "\n\nx", "UTF-8").kind()).isEqualTo(Kind.BOUNCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Precedence: first-class", "X-Priority: 1"})
    void aPersonIsNotTakenForAMachine(String header) {
        assertThat(read("From: a@b.se\n" + header + "\n\nx", "UTF-8").kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void theThreadIsReferencesThenInReplyTo() {
        var mail = read("From: a@b.se\nIn-Reply-To: <3@x>\nReferences: <1@x>\n <2@x>\n\nx", "UTF-8");
        assertThat(mail.thread()).containsExactly("<1@x>", "<2@x>", "<3@x>");
    }

    private IncomingMail read(String raw, String charset) {
        return reading.read(raw.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
    }

    private IncomingMail readBytes(String head, byte[] body) {
        var start = head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        var raw = new byte[start.length + body.length];
        System.arraycopy(start, 0, raw, 0, start.length);
        System.arraycopy(body, 0, raw, start.length, body.length);
        return reading.read(raw);
    }
}
