package se.farled.router.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.Topic;
import se.farled.router.learning.Corrections;
import se.farled.router.learning.JudgeHeld;
import se.farled.router.web.Problems;

/** What the desk taught; what waits for a second person or the lead. Nobody is told who made a correction. */
@RestController
@RequestMapping("/corrections")
class CorrectionController {

    private static final int MOST = 200;

    private final Corrections corrections;
    private final JudgeHeld judge;
    private final Knowledge knowledge;

    CorrectionController(Corrections corrections, JudgeHeld judge, Knowledge knowledge) {
        this.corrections = corrections;
        this.judge = judge;
        this.knowledge = knowledge;
    }

    @GetMapping
    List<CorrectionJson> all(@RequestParam(defaultValue = "true") boolean held) {
        return corrections.list(held, MOST).stream().map(it -> new CorrectionJson(it.correctionId(), it.contactId(), held,
                it.at(), it.topicId(), name(it.topicId()), it.optionId(), it.suggestedTopicId(), name(it.suggestedTopicId()), it.words())).toList();
    }

    @PostMapping("/{correctionId}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID correctionId) {
        judge.accept(correctionId.toString()).orElseThrow(CorrectionController::notHeld);
    }

    @PostMapping("/{correctionId}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable UUID correctionId) {
        judge.reject(correctionId.toString()).orElseThrow(CorrectionController::notHeld);
    }

    private @Nullable String name(@Nullable String topicId) {
        return topicId == null ? null : knowledge.current().topic(topicId).map(Topic::name).orElse(topicId);
    }

    private static RuntimeException notHeld() {
        return Problems.notFound("No correction of that id waits (any more): somebody agreed, undid or judged it.");
    }

    record CorrectionJson(String correctionId, String contactId, boolean held, Instant at, String topicId, @Nullable String topicName,
            @Nullable String optionId, @Nullable String suggestedTopicId, @Nullable String suggestedTopicName, @Nullable String words) {}
}
