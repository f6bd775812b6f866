package se.farled.gateway.desk.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.farled.gateway.desk.Desk;
import se.farled.gateway.desk.HeldContact;
import se.farled.gateway.desk.WhatWeKnow;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.security.Actor;

/** The two columns about the contact that an advisor holds. */
@Component
class WorkView {
    private final Desk desk;
    private final WhatWeKnow knowledge;

    WorkView(Desk desk, WhatWeKnow knowledge) {
        this.desk = desk;
        this.knowledge = knowledge;
    }

    /** Fills the model and names the fragment. */
    String show(Model model, Actor actor, Optional<HeldContact> held) {
        held.ifPresent(contact -> {
            model.addAttribute("contact", contact);
            model.addAttribute("reference", Reference.of(UUID.fromString(contact.contactId())));
            model.addAttribute("known", knowledge.about(actor, contact));
            model.addAttribute("answerKey", UUID.randomUUID().toString());
            model.addAttribute("topicNames", contact.earlier().isEmpty() ? Map.of() : desk.topicNames(actor));
        });
        return "desk/work :: work";
    }
}
