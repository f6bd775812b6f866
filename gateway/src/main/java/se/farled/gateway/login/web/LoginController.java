package se.farled.gateway.login.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff sign in; what they send is taken by the security chain. */
@Controller
class LoginController {
    private final Environment environment;

    LoginController(Environment environment) {
        this.environment = environment;
    }

    @GetMapping("/login")
    String show(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("refused", asked.containsKey("error"));
        model.addAttribute("signedOut", asked.containsKey("logout"));
        model.addAttribute("demo", environment.acceptsProfiles(Profiles.of("embedded")));
        return "login";
    }
}
