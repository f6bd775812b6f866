package se.farled.gateway.desk;

import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the fake router answers at the desk. */
final class RouterAnswers {
    static final String CONTACT = "01a210fb-1c79-7753-8acc-eeeda86a8673";
    static final String OTHER = "01a210fb-1c79-7753-8acc-eeeda86a8674";

    private RouterAnswers() {
    }

    static final String ASKING = """
            {"decision":"ASK","topicId":"dod-sal","topicName":"Död säl","topicNameEn":"Dead or hurt seal","ownerId":"stadsbyggnad","ownerName":"Stadsbyggnadsförvaltningen","ownerNameEn":"Urban planning","optionId":null,
            "confidence":0.91,"language":"sv","candidates":[{"articleId":"a1","articleVersion":1,"title":"Döda djur","score":8.2,"excerpt":"…"}],
            "topics":[{"topicId":"dod-sal","name":"Död säl","probability":0.91,"ownerId":"stadsbyggnad"},{"topicId":"hamn","name":"Hamnen","probability":0.05,"ownerId":"hamn"}],
            "ask":{"topicId":"dod-sal","question":"Ligger den i vattnet eller på land?","questionEn":"In the water or on land?","options":[
            {"optionId":"vatten","label":"I vattnet","labelEn":"In the water","ownerId":"lansstyrelsen","ownerName":"Länsstyrelsen","note":null},
            {"optionId":"land","label":"På land","labelEn":"On land","ownerId":"stadsbyggnad","ownerName":"Stadsbyggnadsförvaltningen","note":null}]},
            "why":["Texten nämner säl."],"whyEn":["The text mentions a seal."],
            "owner":{"organisationId":"stadsbyggnad","name":"Stadsbyggnadsförvaltningen","kind":"DEPARTMENT","phone":"040-628 04 20","email":null,"hours":"mån–fre 8–16.30","reachNote":null},
            "note":null,"details":[{"detailId":"plats","label":"Plats"}],"secrecy":false,"engineVersion":"t","ruleVersion":1}""";

    static final String REFERRING = ASKING.replace("\"ASK\"", "\"REFERRAL\"").replace("\"optionId\":null,\n", "\"optionId\":\"vatten\",\n")
            .replaceFirst("(?s)\"ask\":\\{.*?\\]\\},\n", "\"ask\":null,\n").replace("\"kind\":\"DEPARTMENT\"", "\"kind\":\"AUTHORITY\"")
            .replace("Stadsbyggnadsförvaltningen", "Länsstyrelsen").replace("\"stadsbyggnad\"", "\"lansstyrelsen\"");

    static String contact(String channel, String text) {
        return """
                {"contactId":"%s","rootContactId":"%s","previousContactId":null,"channel":"%s","entryPoint":"web","state":"TAKEN",
                "receivedAt":"2026-11-24T13:20:00Z","queuedAt":null,"takenAt":null,"endedAt":null,"closedAt":null,"language":"sv","subject":null,"text":"%s",
                "sender":{"name":"Maja Lind","email":"maja@example.se","phone":"070-1"},"place":{"lat":null,"lon":null,"address":"Norra piren"},
                "attachments":[{"attachmentId":"0a210fb1-1c79-7753-8acc-eeeda86a8675","name":"säl.jpg","mediaType":"image/jpeg","sizeBytes":2048}],"ticket":null,
                "routing":%s,"questions":[],"journey":[{"contactId":"%s","channel":"PHONE","receivedAt":"2026-11-23T08:00:00Z","state":"CLOSED","topicId":"hamn"}],
                "lease":{"until":"2026-11-25T10:00:00Z","mine":true}}""".formatted(CONTACT, OTHER, channel, text, ASKING, OTHER);
    }

    static String entries(int count) {
        return IntStream.range(0, count).mapToObj(n -> """
                {"contactId":"%s","channel":"%s","since":"2026-11-24T07:%02d:00Z","subject":null,"excerpt":"Kontakt nummer %d","state":"WAITING","mine":false,"ticket":null,
                "callback":false,"held":false,"routing":{"decision":"ANSWER","topicId":"hamn","topicName":"Hamnen","ownerId":"hamn","ownerName":"Hamnen","confidence":0.9}}"""
                .formatted(new UUID(0, n), n % 2 == 0 ? "PHONE" : "EMAIL", n % 60, n)).collect(Collectors.joining(",", "[", "]"));
    }

    /** An advisor who holds a contact about a dead seal, while three wait. */
    static void usual() {
        ROUTER.forget();
        ROUTER.answers("GET /desk", 200, entries(3));
        ROUTER.answers("GET /desk/mine", 200, contact("WEB", "Det ligger en död säl vid piren. <b>Hu</b>"));
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"hamn\",\"name\":\"Hamnen\",\"nameEn\":\"The harbour\",\"ownerId\":\"hamn\"}]");
        ROUTER.answers("GET /articles/a1", 200, """
                {"articleId":"a1","version":1,"title":"Döda djur","titleEn":"Dead animals","publicText":"Vi hämtar djuret.","publicTextEn":"We collect it.",
                "advisors":["Rör den inte."],"ownerId":"stadsbyggnad","topicIds":["dod-sal"]}""");
    }
}
