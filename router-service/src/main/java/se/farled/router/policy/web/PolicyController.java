package se.farled.router.policy.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.policy.ChangePolicy;
import se.farled.router.policy.Policies;
import se.farled.router.policy.Policy;
import se.farled.router.policy.ThresholdsForm;
import se.farled.router.web.Problems;

/** The thresholds, those that held before, and the change of them. */
@RestController
class PolicyController {

    private final Policies policies;
    private final ChangePolicy changePolicy;

    PolicyController(Policies policies, ChangePolicy changePolicy) {
        this.policies = policies;
        this.changePolicy = changePolicy;
    }

    @GetMapping("/policy")
    ResponseEntity<PolicyJson> policy() {
        return tagged(policies.all());
    }

    @PutMapping("/policy")
    ResponseEntity<PolicyJson> change(@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ThresholdsForm form) {
        return switch (changePolicy.change(expected(ifMatch), form.thresholds())) {
            case ChangePolicy.Changed _ -> tagged(policies.all());
            case ChangePolicy.Stale _ -> throw Problems.of(HttpStatus.PRECONDITION_FAILED, "stale",
                    "Somebody has changed the thresholds since you read them: read them again.");
            case ChangePolicy.Refused refused ->
                throw Problems.refused(refused.field(), "not-a-probability", "Give a number from 0 to 1.");
        };
    }

    private static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Problems.of(HttpStatus.PRECONDITION_REQUIRED, "version-required",
                    "Send the ETag that you read, as If-Match.");
        }
        try {
            return Long.parseLong(ifMatch.replace("\"", ""));
        } catch (NumberFormatException unreadable) {
            throw Problems.invalid("If-Match", "not-a-version", "Send the ETag that you read, as If-Match.");
        }
    }

    private static ResponseEntity<PolicyJson> tagged(List<Policy> all) {
        return ResponseEntity.ok().eTag("\"" + all.getFirst().version() + "\"").body(PolicyJson.of(all));
    }

    record PolicyJson(long version, double decide, double ask, double open, double settled, Instant since, List<PolicyJson> before) {

        static PolicyJson of(List<Policy> all) {
            return of(all.getFirst(), all.stream().skip(1).map(it -> of(it, List.of())).toList());
        }

        private static PolicyJson of(Policy it, List<PolicyJson> before) {
            return new PolicyJson(it.version(), it.thresholds().decide(), it.thresholds().ask(), it.thresholds().open(),
                    it.thresholds().settled(), it.since(), before);
        }
    }
}
