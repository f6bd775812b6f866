package se.farled.knowledge.shop;

import reactor.core.publisher.Mono;
import se.farled.knowledge.planted.jdbc.PlantedStore;

/** A feature without a domain: it may know technology at its root, though Reactor only in web. */
public class PlantedShop {

    PlantedStore adapter;
    Mono<String> reactor;
}
