package se.farled.knowledge.planted;

import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import se.farled.events.planted.PlantedEvent;
import se.farled.knowledge.planted.jdbc.PlantedStore;
import se.farled.knowledge.shop.PlantedShop;
import se.farled.router.planted.OtherService;

/** A domain class that breaks every direction it can. */
public class PlantedDomain {

    OtherService anotherService;
    PlantedEvent event;
    PlantedStore adapter;
    PlantedShop edge;
    Mono<String> reactor;
    KafkaTemplate<String, String> sends;
}
