package se.farled.knowledge.offender;

import reactor.core.publisher.Mono;
import se.farled.router.planted.OtherService;
import tools.jackson.databind.JsonNode;

/** Planted: a domain class that knows a library, a stream and another service. */
record DomainThatReadsJson(JsonNode json, Mono<String> stream, OtherService other) {}
