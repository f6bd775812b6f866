package se.farled.knowledge.organisation.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Versions;

/** Shows the owners of matters. */
@RestController
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/organisations")
    List<Organisation> all() {
        return organisations.all();
    }

    @GetMapping("/organisations/{id}")
    ResponseEntity<?> one(@PathVariable String id) {
        return organisations.find(id).<ResponseEntity<?>>map(
                now -> ResponseEntity.ok().eTag(Versions.tag(now.version())).body(now)).orElseGet(Answers::missing);
    }
}
