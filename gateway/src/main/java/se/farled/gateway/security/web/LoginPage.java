package se.farled.gateway.security.web;

import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where staff sign in. */
@Controller
class LoginPage {

    @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String show(@ModelAttribute("_csrf") CsrfToken csrf) {
        return """
                <!doctype html><html lang="sv"><title>Logga in – Farled</title><h1>Logga in</h1>
                <form method="post" action="/login"><input type="hidden" name="_csrf" value="%s">
                <label>Användare <input name="username" autocomplete="username" autofocus></label>
                <label>Lösenord <input name="password" type="password" autocomplete="current-password"></label>
                <button>Logga in</button></form></html>""".formatted(csrf.getToken());
    }
}
