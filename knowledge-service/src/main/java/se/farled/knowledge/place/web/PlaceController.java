package se.farled.knowledge.place.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.place.Places;

/** Shows the places that residents name. */
@RestController
class PlaceController {

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    @GetMapping("/places")
    List<Place> all() {
        return places.all();
    }
}
