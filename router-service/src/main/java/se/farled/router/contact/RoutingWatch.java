package se.farled.router.contact;

import se.farled.router.routing.Routing;

/** Hears of every decision within the transaction that keeps it: what it writes stands or falls with the contact. */
public interface RoutingWatch {

    /** The contact was decided on, for the first time or anew. */
    void routed(Facts contact, Routing routing);
}
