package se.farled.cases.notification.mail;

import se.farled.cases.notification.Notification;

/** What a notification's mail says. */
record MailWords(String subject, String text) {

    static MailWords of(Notification notification, String organisation, String topic, String publicUrl) {
        var number = notification.caseNumber();
        var link = publicUrl + "/department?case=" + notification.caseId();
        return switch (notification.kind()) {
            case CASE_WAITS -> new MailWords("Ärende %s väntar på er: %s".formatted(number, topic), """
                    Kontaktcentret har lämnat över ett ärende till %s.

                    Ärende: %s
                    Ämne: %s

                    Ta emot det, eller neka med ett skäl:
                    %s
                    """.formatted(organisation, number, topic, link));
            case CASE_UNSEEN -> new MailWords("Ingen har sett ärende %s: %s".formatted(number, topic), """
                    Kontaktcentret har lämnat över ett ärende till %s. Beskedet om det har inte nått fram,
                    eller så har ingen öppnat ärendet. Se till att någon tar hand om det.

                    Ärende: %s
                    Ämne: %s
                    %s
                    """.formatted(organisation, number, topic, link));
            case CASE_WITHDRAWN -> new MailWords("Ärende %s är återtaget: %s".formatted(number, topic), """
                    Kontaktcentret har tagit tillbaka ärende %s (%s). Ni behöver inte göra något.

                    %s
                    """.formatted(number, topic, link));
        };
    }
}
