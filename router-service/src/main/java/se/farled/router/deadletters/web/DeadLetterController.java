package se.farled.router.deadletters.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.deadletters.DeadLetters;
import se.farled.router.web.Problems;

/** How many records could not be handled, and their replay once the reason is mended. */
@RestController
@RequestMapping("/dlt")
class DeadLetterController {

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    List<DeadLetters.Waiting> waiting() {
        return deadLetters.waiting();
    }

    @PostMapping("/{topic}/replay")
    ReplayJson replay(@PathVariable String topic) {
        if (deadLetters.waiting().stream().noneMatch(known -> known.topic().equals(topic))) {
            throw Problems.notFound("The router keeps no dead letters of that topic; GET /dlt names those it keeps.");
        }
        return new ReplayJson(topic, deadLetters.replay(topic));
    }

    record ReplayJson(String topic, long replayed) {}
}
