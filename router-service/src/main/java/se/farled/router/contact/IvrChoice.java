package se.farled.router.contact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.contact.Content.Sender;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.Topic;
import se.farled.router.matching.Question;

/** What a caller chose in the telephone menu: a topic where the PBX knows our topic ids, else words to match on. */
@Service
public class IvrChoice {

    private final Knowledge knowledge;

    public IvrChoice(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Question question(Caller caller) {
        String hint = caller.hint();
        return topic(hint)
                .map(topic -> new Question(topic.name(), caller.language(), topic.topicId(), null))
                .orElseGet(() -> new Question(hint == null ? "" : hint, caller.language(), null, null));
    }

    Content content(Caller caller) {
        return fill(Content.NONE, caller);
    }

    /** The content with what it lacked and the PBX now tells. */
    Content fill(Content content, Caller caller) {
        String number = caller.number();
        Sender sender = content.sender() == null && number != null ? new Sender(null, null, number) : content.sender();
        String text = content.text().isEmpty() ? words(caller.hint()) : content.text();
        return new Content(content.subject(), text, sender, content.place(), List.copyOf(content.attachments()));
    }

    private String words(@Nullable String hint) {
        return hint == null ? "" : topic(hint).map(Topic::name).orElse(hint);
    }

    private Optional<Topic> topic(@Nullable String hint) {
        return knowledge.current().topic(hint == null ? null : hint.strip());
    }
}
