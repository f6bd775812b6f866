package se.farled.gateway.resident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.resident.ContactStory.CaseFile;
import se.farled.gateway.resident.ContactStory.Question;

/** Tells where a contact stands, from what the router and the case service know. */
@Service
public class WhereItStands {
    private final Waiting waiting;
    private final Organisations organisations;
    private final PublicKnowledge knowledge;

    WhereItStands(Waiting waiting, Organisations organisations, PublicKnowledge knowledge) {
        this.waiting = waiting;
        this.organisations = organisations;
        this.knowledge = knowledge;
    }

    /** One standing for each question of the contact, at least one. */
    public List<Standing> of(ContactStory story, Locale locale) {
        if (!story.state().equals("CLOSED")) {
            return List.of(open(story.state(), story.contactId(), story.channel()));
        }
        var settled = story.questions().stream().map(question -> settled(story, question, locale)).toList();
        return settled.isEmpty() ? List.of(new Standing.Closed()) : settled;
    }

    /** Where another contact of the journey stands, in short. */
    public Standing of(ContactStory.Station station) {
        return open(station.state(), station.contactId(), station.channel());
    }

    private Standing open(String state, UUID contactId, String channel) {
        return switch (state) {
            case "WAITING" -> new Standing.Waiting(waiting.place(contactId).orElse(null));
            case "CALLBACK_WAITING" -> new Standing.CallbackWaiting(waiting.place(contactId).orElse(null));
            case "TAKEN" -> new Standing.WithAdvisor();
            case "ABANDONED" -> new Standing.Left(channel);
            case "ENDED" -> new Standing.LineEnded();
            default -> new Standing.Closed();
        };
    }

    private Standing settled(ContactStory story, Question question, Locale locale) {
        return switch (question.outcome()) {
            case "ANSWERED" -> new Standing.Answered(question.articleId() == null || story.secrecy() ? null
                    : knowledge.article(question.articleId(), locale));
            case "HANDED_OVER" -> handedOver(story, question, locale);
            case "REFERRED" -> new Standing.Referred(story.secrecy() ? null : elsewhere(question.ownerId(), locale));
            case "CALLBACK" -> new Standing.CallPromised();
            case null, default -> new Standing.Closed();
        };
    }

    private Standing handedOver(ContactStory story, Question question, Locale locale) {
        var found = story.cases().stream().filter(one -> question.questionId().equals(one.questionId())).findFirst();
        if (found.isEmpty()) {
            return new Standing.Proposed(owner(story, question.ownerId(), locale), null, question.at());
        }
        CaseFile file = found.get();
        var owner = owner(story, file.organisationId(), locale);
        return switch (file.state()) {
            case "PROPOSED" -> new Standing.Proposed(owner, file.caseNumber(), file.stateSince());
            case "ACCEPTED" -> new Standing.Accepted(owner, file.caseNumber(), file.stateSince());
            case "REFUSED" -> new Standing.GivenBack(owner, file.caseNumber(), file.stateSince());
            default -> new Standing.Done(owner, file.caseNumber(), file.stateSince());
        };
    }

    /** The owner's name alone can tell what a secret matter is about. */
    private @Nullable String owner(ContactStory story, @Nullable String organisationId, Locale locale) {
        return story.secrecy() ? null : named(organisationId).map(one -> one.name(locale.getLanguage())).orElse(null);
    }

    private Advice.@Nullable Elsewhere elsewhere(@Nullable String organisationId, Locale locale) {
        return named(organisationId).map(one -> new Advice.Elsewhere(one.name(locale.getLanguage()), one.phone(), one.hours(), one.reachNote()))
                .orElse(null);
    }

    private Optional<Organisations.Organisation> named(@Nullable String organisationId) {
        return Optional.ofNullable(organisationId).flatMap(organisations::named);
    }
}
