package se.farled.router.evaluation.cli;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.BareSearch;
import se.farled.router.matching.MatchingEngine;
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
        context.register(MatchingEngine.class, RouteByMatching.class);
        context.scan("se.farled.router.matching.lucene");
        context.refresh();
        if (known != KnowledgeBase.EMPTY) {
            context.getBean(MatchingEngine.class).changed(known);
        }
    }

    Router router() {
        return context.getBean(Router.class);
    }

    ArticleSearch search() {
        return context.getBean(ArticleSearch.class);
    }

    BareSearch bareSearch() {
        return context.getBean(BareSearch.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
