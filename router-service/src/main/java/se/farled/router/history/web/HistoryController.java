package se.farled.router.history.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.history.History;
import se.farled.router.history.HistoryRow;
import se.farled.router.history.ImportHistory;
import se.farled.router.matching.MatchingEngine;
import se.farled.router.web.Problems;

/** Takes a city's own history in pieces; learnt from when told to, after the last. */
@RestController
class HistoryController {

    private static final int MOST = 2_000;

    private final ImportHistory importHistory;
    private final History history;
    private final MatchingEngine engine;

    HistoryController(ImportHistory importHistory, History history, MatchingEngine engine) {
        this.importHistory = importHistory;
        this.history = history;
        this.engine = engine;
    }

    record Piece(@Nullable List<HistoryRow> rows) {}

    record Standing(long rows, int topics, boolean learning) {}

    @PostMapping("/history")
    ImportHistory.Taken take(@RequestBody Piece piece) {
        if (piece.rows() == null || piece.rows().size() > MOST) {
            throw Problems.refused("rows", piece.rows() == null ? "missing" : "too-many", "Send at most " + MOST + " rows at a time.");
        }
        return importHistory.take(piece.rows());
    }

    @PostMapping("/history/learn")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void learn() {
        engine.learnAnew();
    }

    @GetMapping("/history")
    Standing standing() {
        History.Size size = history.size();
        return new Standing(size.rows(), size.topics(), engine.learning());
    }

    @DeleteMapping("/history")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        history.clear();
        engine.learnAnew();
    }
}
