package se.farled.gateway.desk.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.farled.gateway.desk.Desk;
import se.farled.gateway.desk.Known;
import se.farled.gateway.desk.WhatWeKnow;
import se.farled.gateway.security.Actor;

/** The right column while the advisor types and chooses. Words come as a form: an address is no place for what residents say. */
@Controller
class KnownController {
    private static final int MOST_TOPICS = 12;

    private final WhatWeKnow knowledge;
    private final Desk desk;

    KnownController(WhatWeKnow knowledge, Desk desk) {
        this.knowledge = knowledge;
        this.desk = desk;
    }

    /**
     * What the desk asks.
     *
     * @param contactId the contact that a choice is kept for; null when nothing is to be kept
     * @param text words from the match box; empty: the resident's own
     * @param choice the topic chosen, and after a space the answer to its question
     */
    record Asked(@Nullable String contactId, @Nullable String text, @Nullable String language, @Nullable String choice) {
        String words() {
            return text == null ? "" : text.strip();
        }

        @Nullable String topicId() {
            return choice == null || choice.isBlank() ? null : choice.split(" ")[0];
        }

        @Nullable String optionId() {
            return choice == null || !choice.contains(" ") ? null : choice.split(" ")[1];
        }

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    @PostMapping("/desk/match")
    String match(Actor actor, @ModelAttribute Asked asked, Model model) {
        return show(model, knowledge.matching(actor, asked.words(), given(asked.language()), asked.topicId(), asked.optionId()));
    }

    @PostMapping("/desk/choose")
    String choose(Actor actor, @ModelAttribute Asked asked, Model model) {
        var contactId = given(asked.contactId());
        return contactId == null
                ? match(actor, asked, model)
                : show(model, knowledge.choose(actor, contactId, asked.words(), given(asked.language()), asked.topicId(), asked.optionId()));
    }

    @PostMapping("/desk/topics")
    String topics(Actor actor, @ModelAttribute Asked asked, Model model) {
        model.addAttribute("topics", asked.words().isEmpty() ? List.of()
                : desk.topics(actor, asked.words()).stream().limit(MOST_TOPICS).toList());
        return "desk/known :: topics";
    }

    private static String show(Model model, Optional<Known> known) {
        known.ifPresent(found -> model.addAttribute("known", found));
        return "desk/known :: known";
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
