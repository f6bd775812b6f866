package se.farled.gateway.resident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.resident.ContactStory.CaseFile;
import se.farled.gateway.resident.ContactStory.Question;

/** What happened to a matter so far, oldest first. */
@Service
public class Chronicle {
    private final Organisations organisations;

    Chronicle(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The steps of a story, with the organisations' names in that language. */
    public List<Step> of(ContactStory story, String language) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(Step.Kind.MADE_CONTACT, story.receivedAt(), null, story.channel()));
        if (story.takenAt() != null) {
            steps.add(plain(Step.Kind.TAKEN, story.takenAt()));
        }
        if (story.state().equals("ABANDONED") && story.endedAt() != null) {
            steps.add(plain(Step.Kind.LEFT, story.endedAt()));
        }
        story.questions().forEach(question -> settled(steps, story, question, language));
        story.cases().forEach(file -> moved(steps, file, who(story, file.organisationId(), language)));
        story.journey().stream().filter(station -> station.receivedAt().isAfter(story.receivedAt()))
                .filter(station -> !station.contactId().equals(story.contactId()))
                .forEach(station -> steps.add(new Step(Step.Kind.ADDED, station.receivedAt(), null, station.channel())));
        steps.sort(Comparator.comparing(Step::at));
        return List.copyOf(steps);
    }

    private void settled(List<Step> steps, ContactStory story, Question question, String language) {
        switch (question.outcome()) {
            case "ANSWERED" -> steps.add(plain(Step.Kind.ANSWERED, question.at()));
            case "HANDED_OVER" -> steps.add(new Step(Step.Kind.HANDED_OVER, question.at(), who(story, question.ownerId(), language), null));
            case "REFERRED" -> steps.add(new Step(Step.Kind.REFERRED, question.at(), who(story, question.ownerId(), language), null));
            case "CALLBACK" -> steps.add(plain(Step.Kind.CALL_PROMISED, question.at()));
            case null, default -> { }
        }
    }

    private static void moved(List<Step> steps, CaseFile file, @Nullable String who) {
        switch (file.state()) {
            case "ACCEPTED" -> steps.add(new Step(Step.Kind.ACCEPTED, file.stateSince(), who, null));
            case "REFUSED" -> steps.add(new Step(Step.Kind.GIVEN_BACK, file.stateSince(), who, null));
            case "CLOSED" -> steps.add(new Step(Step.Kind.DONE, file.stateSince(), who, null));
            default -> { }
        }
    }

    private @Nullable String who(ContactStory story, @Nullable String organisationId, String language) {
        return story.secrecy() || organisationId == null ? null
                : organisations.named(organisationId).map(one -> one.name(language)).orElse(null);
    }

    private static Step plain(Step.Kind kind, Instant at) {
        return new Step(kind, at, null, null);
    }
}
