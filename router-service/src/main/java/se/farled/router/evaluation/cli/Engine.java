package se.farled.router.evaluation.cli;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.farled.router.evaluation.Request;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.learning.Thought;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.BareSearch;
import se.farled.router.matching.Blinding;
import se.farled.router.matching.MatchingEngine;
import se.farled.router.matching.PastPhrasings;
import se.farled.router.matching.Stems;
import se.farled.router.matching.Memory;
import se.farled.router.matching.Question;
import se.farled.router.matching.TrainedModels;
import se.farled.router.policy.Policy;
import se.farled.router.policy.PolicyInForce;
import se.farled.router.routing.RouteByMatching;
import se.farled.router.routing.Router;

/** The production engine alone, without the service around it. */
final class Engine implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Engine(KnowledgeBase known) {
        context.registerBean(Knowledge.class, () -> () -> known);
        context.registerBean(PolicyInForce.class, () -> () -> Policy.SHIPPED);
        context.registerBean(TrainedModels.class, () -> TrainedModels.NONE);
        context.registerBean(PastPhrasings.class, () -> PastPhrasings.NONE);
        context.registerBean(Blinding.class, () -> Blinding.NONE);
        context.register(Memory.class, MatchingEngine.class, RouteByMatching.class);
        context.scan("se.farled.router.matching.lucene");
        context.refresh();
        if (known != KnowledgeBase.EMPTY) {
            context.getBean(MatchingEngine.class).changed(known);
        }
    }

    Router router() {
        return context.getBean(Router.class);
    }

    /** As one advisor would at the desk: nothing when the router is sure, rightly or not. */
    boolean teach(Request settled) {
        Thought thought = Thought.of(router().route(Question.of(settled.text())));
        if (settled.topic() == null || thought.sure() || thought.sameAs(settled.topic(), null)) {
            return false;
        }
        context.getBean(Memory.class).learn(new Memory.Lesson(settled.id(), settled.topic(), null,
                context.getBean(MatchingEngine.class).sketch(settled.text())));
        return true;
    }

    ArticleSearch search() {
        return context.getBean(ArticleSearch.class);
    }

    Stems stems() {
        return context.getBean(Stems.class);
    }

    BareSearch bareSearch() {
        return context.getBean(BareSearch.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
