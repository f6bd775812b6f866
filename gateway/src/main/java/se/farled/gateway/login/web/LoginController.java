package se.farled.gateway.login.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String show(@RequestParam(required = false) @Nullable String error, @RequestParam(required = false) @Nullable String logout, Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("signedOut", logout != null);
        model.addAttribute("demo", environment.acceptsProfiles(Profiles.of("embedded")));
        return "login";
    }
}
