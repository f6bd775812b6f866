package se.farled.gateway.lead.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.lead.Figures;
import se.farled.gateway.lead.ReadFigures;
import se.farled.gateway.lead.ReadFigures.Period;
import se.farled.gateway.lead.ReadMorning;
import se.farled.gateway.lead.Sheet;
import se.farled.gateway.lead.Sheets;
import se.farled.gateway.security.Actor;

/** Each table of the morning's page as a file. */
@Controller
class SheetController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ReadFigures figures;
    private final ReadMorning morning;

    SheetController(ReadFigures figures, ReadMorning morning) {
        this.figures = figures;
        this.morning = morning;
    }

    @GetMapping("/lead/{table:topic|organisation|briefings|gaps|reach}.csv")
    ResponseEntity<String> table(Actor actor, @PathVariable String table, @RequestParam(defaultValue = "week") String period, Locale language) {
        var all = morning.of(actor, Period.of(period), language.getLanguage());
        return file(table, switch (table) {
            case "topic" -> outcomes(actor, period, Figures::byTopic);
            case "organisation" -> outcomes(actor, period, Figures::byOrganisation);
            case "briefings" -> Sheets.briefings(all);
            case "gaps" -> Sheets.gaps(all);
            default -> Sheets.reach(all);
        });
    }

    @GetMapping("/lead/surges/{surgeId}.csv")
    ResponseEntity<String> surge(Actor actor, @PathVariable String surgeId, Locale language) {
        return file("surge", found(Sheets.surge(morning.of(actor, Period.WEEK, language.getLanguage()), surgeId)));
    }

    private Sheet outcomes(Actor actor, String period, Function<Figures, List<Figures.Row>> rows) {
        return Sheets.outcomes(rows.apply(found(figures.of(actor, Period.of(period))).now()));
    }

    private static <T> T found(Optional<T> asked) {
        return asked.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<String> file(String name, Sheet sheet) {
        return ResponseEntity.ok().contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("farled-" + name + ".csv").build().toString())
                .body(sheet.text());
    }
}
