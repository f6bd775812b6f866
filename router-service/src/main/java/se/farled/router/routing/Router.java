package se.farled.router.routing;

import se.farled.router.matching.Question;

/** Decides what a text is about and who answers or owns it; no side effect, safe for concurrent use. */
public interface Router {

    /** The decision for that question on the newest knowledge; {@link RoutingDecision.Unsure} when nothing fits. */
    Routing route(Question question);
}
