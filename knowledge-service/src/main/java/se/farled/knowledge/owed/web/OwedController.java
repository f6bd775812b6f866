package se.farled.knowledge.owed.web;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.owed.Owed;
import se.farled.knowledge.owed.ReviewTerm;
import se.farled.knowledge.owed.WhatIsOwed;
import se.farled.knowledge.web.Callers;

/** Shows what is owed. */
@RestController
class OwedController {

    /** When reviews are called for. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Properties.class)
    static class Terms {

        @Bean
        ReviewTerm reviewTerm(Properties properties) {
            return new ReviewTerm(properties.reviewAhead());
        }
    }

    /** @param reviewAhead how long before its day a review is called for */
    @Validated
    @ConfigurationProperties("farled.article")
    record Properties(@NotNull Duration reviewAhead) {}

    private final WhatIsOwed owed;

    OwedController(WhatIsOwed owed) {
        this.owed = owed;
    }

    @GetMapping("/owed")
    List<Owed> owed(@RequestHeader HttpHeaders headers, @RequestParam(required = false) @Nullable String organisation) {
        return owed.to(Callers.of(headers), organisation);
    }
}
