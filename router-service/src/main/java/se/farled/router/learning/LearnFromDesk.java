package se.farled.router.learning;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.desk.OutcomeWatcher;
import se.farled.router.desk.SettledQuestion;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.matching.MatchingEngine;
import se.farled.router.matching.Question;
import se.farled.router.matching.Sketch;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;

/** Learns from what an advisor settled, unless it is known already; what contradicts a sure router waits for a second person. */
@Service
public class LearnFromDesk implements OutcomeWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(LearnFromDesk.class);

    private final Contacts contacts;
    private final Router router;
    private final MatchingEngine engine;
    private final Knowledge knowledge;
    private final Corrections corrections;
    private final LessonAnnouncements announcements;
    private final ForgetLessons forget;
    private final Clock clock;

    public LearnFromDesk(Contacts contacts, Router router, MatchingEngine engine, Knowledge knowledge, Corrections corrections,
            LessonAnnouncements announcements, ForgetLessons forget, Clock clock) {
        this.contacts = contacts;
        this.router = router;
        this.engine = engine;
        this.knowledge = knowledge;
        this.corrections = corrections;
        this.announcements = announcements;
        this.forget = forget;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void finished(Contact contact, List<SettledQuestion> questions, String advisorId) {
        // With several matters in one text nobody knows which words belong to which.
        if (questions.stream().map(SettledQuestion::topicId).distinct().count() == 1) {
            learnFrom(contact, questions.getFirst(), advisorId);
        }
    }

    private void learnFrom(Contact contact, SettledQuestion question, String advisorId) {
        String words = contacts.words(contact.id());
        Sketch sketch = engine.sketch(words);
        // Of a matter under secrecy the contact centre keeps nothing, not even in this form.
        if (sketch.empty() || knowledge.current().topic(question.topicId()).filter(topic -> !topic.secrecy()).isEmpty()) {
            return;
        }
        Routing routing = router.route(new Question(words, contact.facts().language(), null, null));
        Thought thought = Thought.of(routing);
        String option = thought.optionId() != null || written(contact) ? question.optionId() : null;
        if (thought.sameAs(question.topicId(), option)) {
            return;
        }
        Correction correction = new Correction(question.questionId(), contact.id(), question.topicId(), option,
                thought.topicId(), sketch, clock.instant());
        List<Correction> agreeing = corrections.heldByOthers(question.topicId(), advisorId).stream()
                .filter(correction::agreesWith).toList();
        if (thought.sure() && agreeing.isEmpty()) {
            corrections.addHeld(correction, advisorId);
            LOG.atInfo().addKeyValue("contactId", contact.id()).addKeyValue("topic", question.topicId())
                    .log("Held until somebody agrees: the router is sure of something else");
            return;
        }
        corrections.addLearnt(correction);
        announcements.learnt(correction);
        agreeing.forEach(held -> {
            corrections.release(held.correctionId());
            announcements.learnt(held);
        });
    }

    /** Who writes is not asked back: the answer to a clarifying question was read from the words. */
    private static boolean written(Contact contact) {
        return switch (contact.facts().channel()) {
            case WEB, EMAIL -> true;
            case PHONE, WALK_IN, UNKNOWN -> false;
        };
    }

    @Override
    @Transactional
    public void withdrawn(List<String> questionIds) {
        forget.all(questionIds);
    }
}
