package se.farled.gateway.staff;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** A browser in which somebody of the staff has signed in. */
public final class SignedInStaff {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final WebTestClient http;
    private final String cookie;
    private final String csrf;
    private final String session;

    public SignedInStaff(WebTestClient http, String user) {
        this.http = http;
        var page = http.get().uri("/login").accept(MediaType.TEXT_HTML).exchange().expectBody(String.class).returnResult();
        cookie = page.getResponseCookies().getFirst("XSRF-TOKEN").getValue();
        csrf = tokenIn(page.getResponseBody());
        session = http.post().uri("/login").cookie("XSRF-TOKEN", cookie)
                .body(BodyInserters.fromFormData("username", user).with("password", "farled").with("_csrf", csrf)).exchange()
                .returnResult(String.class).getResponseCookies().getFirst("farled").getValue();
    }

    public ResponseSpec get(String address) {
        return http.get().uri(address).cookie("farled", session).cookie("XSRF-TOKEN", cookie).accept(MediaType.TEXT_HTML).exchange();
    }

    /** What the page says that stands there. */
    public String page(String address) {
        return body(get(address).expectStatus().isOk());
    }

    /** Sends a form as the page does. */
    public ResponseSpec post(String address, Map<String, String> form) {
        var fields = new LinkedMultiValueMap<String, String>();
        form.forEach(fields::add);
        fields.add("_csrf", csrf);
        return http.post().uri(address).cookie("farled", session).cookie("XSRF-TOKEN", cookie).body(BodyInserters.fromFormData(fields)).exchange();
    }

    /** Sends JSON as the page's modules do. */
    public ResponseSpec postJson(String address, String json) {
        return http.post().uri(address).cookie("farled", session).cookie("XSRF-TOKEN", cookie).header("X-XSRF-TOKEN", csrf)
                .contentType(MediaType.APPLICATION_JSON).bodyValue(json).exchange();
    }

    /** A form that somebody else's page sends. */
    public ResponseSpec forge(String address) {
        return http.post().uri(address).cookie("farled", session).accept(MediaType.TEXT_HTML).exchange();
    }

    /** The token that the page's forms send back. */
    public static String tokenIn(String page) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("the page has no form with a token");
        }
        return token.group(1);
    }

    public static String body(ResponseSpec answer) {
        var body = answer.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }
}
