package se.farled.knowledge.gap.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.gap.CloseGaps;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.ReadGaps;
import se.farled.knowledge.gap.Report;
import se.farled.knowledge.gap.ReportGaps;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;
import se.farled.knowledge.web.Versions;

/** Shows gaps, and takes reports and answers. */
@RestController
class GapController {

    /** An answer as it is sent. */
    record CloseForm(@Nullable String articleId, @Nullable String answerSv) {}

    private final ReadGaps read;
    private final ReportGaps report;
    private final CloseGaps close;

    GapController(ReadGaps read, ReportGaps report, CloseGaps close) {
        this.read = read;
        this.report = report;
        this.close = close;
    }

    @GetMapping("/gaps")
    List<GapView> search(@RequestHeader HttpHeaders headers, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable Boolean open, @RequestParam(required = false) @Nullable String contact) {
        return read.search(Callers.of(headers), organisation, open, contact).stream().map(GapView::of).toList();
    }

    @GetMapping("/gaps/{id}")
    ResponseEntity<?> one(@PathVariable String id, @RequestHeader HttpHeaders headers) {
        return read.one(Callers.of(headers), id).<ResponseEntity<?>>map(GapController::tagged).orElseGet(Answers::missing);
    }

    @GetMapping("/figures/gaps")
    List<ReadGaps.Figures> figures(@RequestHeader HttpHeaders headers) {
        return read.figures(Callers.of(headers));
    }

    @PostMapping("/gaps")
    ResponseEntity<?> report(@RequestHeader HttpHeaders headers, @RequestBody Report form) {
        return Answers.of(report.report(Callers.of(headers), "gap-" + UUID.randomUUID(), form), now ->
                ResponseEntity.created(URI.create("/gaps/" + now.gapId())).eTag(Versions.tag(now.version())).body(GapView.of(now)));
    }

    @PostMapping("/gaps/{id}/close")
    ResponseEntity<?> close(@PathVariable String id, @RequestHeader HttpHeaders headers, @RequestBody CloseForm form) {
        return Versions.optional(headers.getFirst(HttpHeaders.IF_MATCH), expected -> Answers.of(
                close.close(Callers.of(headers), expected, id, form.articleId(), form.answerSv()), GapController::tagged));
    }

    private static ResponseEntity<?> tagged(Gap now) {
        return ResponseEntity.ok().eTag(Versions.tag(now.version())).body(GapView.of(now));
    }
}
