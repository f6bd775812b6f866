package se.farled.gateway.resident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.farled.gateway.page.SpokenTime;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.resident.Chronicle;
import se.farled.gateway.resident.ContactStories.Told;
import se.farled.gateway.resident.ContactStory;
import se.farled.gateway.resident.Standing;
import se.farled.gateway.resident.WhereItStands;

/** Lays out what is known of a contact as a page. */
@Component
class StatusPages {
    private final WhereItStands whereItStands;
    private final Chronicle chronicle;
    private final StandingWords words;
    private final SpokenTime time;

    StatusPages(WhereItStands whereItStands, Chronicle chronicle, StandingWords words, SpokenTime time) {
        this.whereItStands = whereItStands;
        this.chronicle = chronicle;
        this.words = words;
        this.time = time;
    }

    StatusPage of(UUID contactId, Told told, Locale locale) {
        return switch (told) {
            case Told.Known(var story) -> known(story, locale);
            case Told.OnItsWay _ -> bare(contactId, new Standing.Received(), locale);
            case Told.NotNow _ -> bare(contactId, new Standing.NotNow(), locale);
        };
    }

    private StatusPage known(ContactStory story, Locale locale) {
        var standings = new ArrayList<>(whereItStands.of(story, locale).stream().map(one -> words.of(one, locale)).toList());
        // What was added while the matter itself is settled is the news; while it waits, both wait in the same order.
        if (story.state().equals("CLOSED")) {
            story.journey().stream().filter(other -> other.receivedAt().isAfter(story.receivedAt()))
                    .filter(other -> !other.contactId().equals(story.contactId()) && !other.state().equals("CLOSED"))
                    .forEach(other -> standings.add(words.added(whereItStands.of(other), locale)));
        }
        var lines = chronicle.of(story, locale.getLanguage()).stream()
                .map(step -> new StatusPage.Line(time.of(step.at(), locale), words.of(step, locale))).toList();
        boolean open = !story.state().equals("CLOSED") || story.cases().stream().anyMatch(file -> !file.state().equals("CLOSED"));
        return new StatusPage(Reference.of(story.contactId()), story.topicName(), List.copyOf(standings), lines, open);
    }

    private StatusPage bare(UUID contactId, Standing standing, Locale locale) {
        return new StatusPage(Reference.of(contactId), null, List.of(words.of(standing, locale)), List.of(), true);
    }
}
