package se.farled.gateway.styleguide.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tokens and components side by side, for whoever builds a page. It exists in the embedded stack only. */
@Controller
@Profile("embedded")
class StyleguideController {

    @GetMapping("/styleguide")
    String show() {
        return "styleguide";
    }
}
