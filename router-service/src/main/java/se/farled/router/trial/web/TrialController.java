package se.farled.router.trial.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.policy.ThresholdsForm;
import se.farled.router.trial.Tally;
import se.farled.router.trial.TryPolicy;
import se.farled.router.trial.TryRule;
import se.farled.router.web.Problems;

/** Tries a change on last month's contacts; nothing is saved. */
@RestController
class TrialController {

    private final TryPolicy tryPolicy;
    private final TryRule tryRule;
    private final Knowledge knowledge;

    TrialController(TryPolicy tryPolicy, TryRule tryRule, Knowledge knowledge) {
        this.tryPolicy = tryPolicy;
        this.tryRule = tryRule;
        this.knowledge = knowledge;
    }

    @PostMapping("/policy/try")
    PolicyTrialJson policy(@RequestBody ThresholdsForm form) {
        form.thresholds().invalid().ifPresent(field -> {
            throw Problems.refused(field, "not-a-probability", "Give a number from 0 to 1.");
        });
        return PolicyTrialJson.of(tryPolicy.on(form.thresholds()), knowledge.current());
    }

    @PostMapping("/rules/{topicId}/try")
    RuleTrialJson rule(@PathVariable String topicId, @RequestBody RuleForm form) {
        return switch (tryRule.on(topicId, form.ownerId(), form.ownersByOption())) {
            case TryRule.UnknownTopic _ -> throw Problems.notFound("There is no owned topic with that id.");
            case TryRule.Refused refused -> throw Problems.refused(refused.field(), "unknown", "Name an organisation, and options that the rule has.");
            case TryRule.Trial trial -> RuleTrialJson.of(trial, knowledge.current());
        };
    }

    /** An ownership rule as knowledge-service takes it; only owners are looked at. */
    record RuleForm(@Nullable String ownerId, @Nullable List<OptionForm> options) {

        record OptionForm(@Nullable String optionId, @Nullable String ownerId) {}

        Map<String, String> ownersByOption() {
            Map<String, String> owners = new LinkedHashMap<>();
            Optional.ofNullable(options).orElse(List.of()).forEach(option -> owners.put(
                    option.optionId() == null ? "" : option.optionId(), option.ownerId() == null ? "" : option.ownerId()));
            return owners;
        }
    }

    /** A topic or organisation with its names, which are null when it is no longer known. */
    record Named(String id, @Nullable String name, @Nullable String nameEn) {

        static Named topic(String id, KnowledgeBase known) {
            return known.topic(id).map(it -> new Named(id, it.name(), it.nameEn())).orElse(new Named(id, null, null));
        }

        static @Nullable Named organisation(@Nullable String id, KnowledgeBase known) {
            return id == null ? null
                    : known.organisation(id).map(it -> new Named(id, it.name(), it.nameEn())).orElse(new Named(id, null, null));
        }
    }

    record PolicyTrialJson(Instant from, Instant to, long contacts, long weighed, long moved, Tally now,
            Tally then, List<Row> rows) {

        record Row(Named topic, @Nullable Named owner, long moved, Tally now, Tally then) {}

        static PolicyTrialJson of(TryPolicy.Trial trial, KnowledgeBase known) {
            return new PolicyTrialJson(trial.from(), trial.to(), trial.contacts(), trial.weighed(), trial.moved(), trial.now(), trial.then(),
                    trial.rows().stream().map(row -> new Row(Named.topic(row.topicId(), known),
                            Named.organisation(row.ownerId(), known), row.moved(), row.now(), row.then())).toList());
        }
    }

    record RuleTrialJson(Instant from, Instant to, long contacts, long moved, List<Row> rows) {

        record Row(@Nullable String optionId, @Nullable Named now, @Nullable Named then, long contacts) {}

        static RuleTrialJson of(TryRule.Trial trial, KnowledgeBase known) {
            return new RuleTrialJson(trial.from(), trial.to(), trial.contacts(), trial.moved(), trial.rows().stream()
                    .map(row -> new Row(row.optionId(), Named.organisation(row.nowOwnerId(), known),
                            Named.organisation(row.thenOwnerId(), known), row.contacts())).toList());
        }
    }
}
