package se.farled.router.contact.kafka;

import static se.farled.router.contact.kafka.HappeningMapping.channel;

import se.farled.events.contact.CallbackRequested;
import se.farled.events.contact.ContactReferred;
import se.farled.events.contact.HandoverRequested;
import se.farled.events.contact.QuestionAnswered;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;

/** The outcome of one question, in the published language. */
final class OutcomeMapping {

    private OutcomeMapping() {}

    static QuestionAnswered answered(Facts facts, long sequence, Happening.Answered h) {
        return QuestionAnswered.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                .setSequence(sequence).setOccurredAt(h.at())
                .setQuestionId(h.questionId())
                .setTopicId(h.topicId())
                .setArticleId(h.articleId())
                .setArticleVersion(h.articleVersion())
                .setNoticeId(h.noticeId())
                .setSuggestedTopicId(h.suggestedTopicId())
                .build();
    }

    static ContactReferred referred(Facts facts, long sequence, Happening.Referred h) {
        return ContactReferred.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                .setSequence(sequence).setOccurredAt(h.at())
                .setQuestionId(h.questionId())
                .setTopicId(h.topicId())
                .setAuthorityId(h.authorityId())
                .setSuggestedTopicId(h.suggestedTopicId())
                .build();
    }

    static HandoverRequested handedOver(Facts facts, long sequence, Happening.HandedOver h) {
        return HandoverRequested.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                .setSequence(sequence).setOccurredAt(h.at())
                .setQuestionId(h.questionId())
                .setChannel(channel(facts))
                .setTopicId(h.topicId())
                .setOptionId(h.optionId())
                .setOrganisationId(h.organisationId())
                .setSuggestedTopicId(h.suggestedTopicId())
                .build();
    }

    static CallbackRequested callback(Facts facts, long sequence, Happening.CallbackPromised h) {
        return CallbackRequested.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                .setSequence(sequence).setOccurredAt(h.at())
                .setQuestionId(h.questionId())
                .setTopicId(h.topicId())
                .setOrganisationId(h.organisationId())
                .build();
    }
}
