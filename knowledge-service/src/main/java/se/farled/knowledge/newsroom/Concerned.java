package se.farled.knowledge.newsroom;

import java.util.List;
import org.springframework.stereotype.Service;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.organisation.WhoAnswers;
import se.farled.knowledge.topic.Topics;

/** Writes into a note whom it concerns, as far as that is known here. */
@Service
public class Concerned {

    private final WhoAnswers whoAnswers;
    private final Topics topics;

    public Concerned(WhoAnswers whoAnswers, Topics topics) {
        this.whoAnswers = whoAnswers;
        this.topics = topics;
    }

    /** The message with its owner and topics; a matter whose owner lies outside the city is the contact centre's to find out. */
    Message by(Concerns.Concern concern, Message message) {
        List<String> known = concern.topicIds().stream().filter(id -> topics.find(id).isPresent()).toList();
        return message.concerning(concern.organisationId() == null ? null
                : whoAnswers.insteadOf(concern.organisationId()).orElse(null), known);
    }
}
