package se.farled.gateway.resident.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.farled.gateway.resident.Organisations;
import se.farled.gateway.resident.Waiting;

/** The way in: one question, and the four ways to ask it. */
@Controller
class StartController {
    private final Organisations organisations;
    private final Waiting waiting;

    StartController(Organisations organisations, Waiting waiting) {
        this.organisations = organisations;
        this.waiting = waiting;
    }

    @GetMapping("/")
    String show(Locale locale, Model model) {
        var centre = organisations.contactCentre();
        model.addAttribute("centre", centre);
        model.addAttribute("centreName", centre.name(locale.getLanguage()));
        model.addAttribute("waiting", waiting.now().orElse(null));
        return "resident/start";
    }
}
