package se.farled.knowledge.city.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.city.ImportCity;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;

/** Takes in a whole city; sent twice, it changes nothing the second time. */
@RestController
class ImportController {

    private final ImportCity importCity;

    ImportController(ImportCity importCity) {
        this.importCity = importCity;
    }

    @PostMapping("/import")
    ResponseEntity<?> take(@RequestHeader HttpHeaders headers, @RequestBody CityFiles files) {
        return Answers.of(importCity.take(Callers.of(headers), CityReader.read(files)), ResponseEntity::ok);
    }
}
