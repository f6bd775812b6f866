package se.farled.router.surge.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.surge.ReadSurges;
import se.farled.router.surge.ToldSurge;
import se.farled.router.web.Problems;

/** Surges with their curve against normal, and what residents say. */
@RestController
class SurgeController {

    private final ReadSurges surges;

    SurgeController(ReadSurges surges) {
        this.surges = surges;
    }

    /** Without {@code open} those that go on and those of the last seven days. */
    @GetMapping("/surges")
    List<ToldSurge> surges(@RequestParam(required = false) @Nullable Boolean open) {
        return surges.all().stream().filter(surge -> open == null || open == (surge.ended() == null)).toList();
    }

    @GetMapping("/surges/{surgeId}")
    ToldSurge surge(@PathVariable UUID surgeId) {
        return surges.byId(surgeId.toString()).orElseThrow(() -> Problems.notFound("There is no surge with that id."));
    }
}
