package se.farled.gateway.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.WebSession;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.desk.Desk;
import se.farled.gateway.desk.DeskQueue;
import se.farled.gateway.desk.Presence;
import se.farled.gateway.desk.ReadNews;
import se.farled.gateway.security.Actor;

/** The desk's page, and its two columns when they are loaded anew. */
@Controller
class DeskController {
    private final Desk desk;
    private final ReadNews news;
    private final WorkView work;

    DeskController(Desk desk, ReadNews news, WorkView work) {
        this.desk = desk;
        this.news = news;
        this.work = work;
    }

    @GetMapping("/desk")
    String page(Actor actor, WebSession session, Model model) {
        model.addAttribute("presences", Presence.values());
        model.addAttribute("presence", session.getAttributeOrDefault(PresenceController.KEPT, Presence.READY));
        model.addAttribute("news", news.now(actor));
        try {
            model.addAttribute("queue", desk.queue(actor, DeskQueue.PAGE));
            work.show(model, actor, desk.mine(actor));
        } catch (PartAway e) {
            // The page stands and tries again by itself; an advisor with a headset on is not sent to an error page.
            model.addAttribute("away", true);
            model.addAttribute("queue", DeskQueue.of(List.of(), DeskQueue.PAGE));
            work.show(model, actor, Optional.empty());
        }
        return "desk";
    }

    @GetMapping("/desk/queue")
    String queue(Actor actor, @RequestParam(defaultValue = "60") int shown, Model model) {
        model.addAttribute("queue", desk.queue(actor, Math.clamp(shown, DeskQueue.PAGE, 500)));
        return "desk/queue :: queue";
    }

    @GetMapping("/desk/work")
    String work(Actor actor, Model model) {
        return work.show(model, actor, desk.mine(actor));
    }
}
