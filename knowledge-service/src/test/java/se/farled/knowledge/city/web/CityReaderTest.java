package se.farled.knowledge.city.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.ReferenceCity;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.city.City;
import tools.jackson.databind.json.JsonMapper;

class CityReaderTest {

    @Test
    void referenceCityIsReadWholeAndHolds() {
        // When
        City city = CityReader.read(JsonMapper.shared().treeToValue(ReferenceCity.json(), CityFiles.class));
        // Then
        assertThat(city.organisations()).hasSize(38);
        assertThat(city.topics()).hasSize(169);
        assertThat(city.rules()).hasSize(169);
        assertThat(city.places()).hasSize(39);
        assertThat(city.articles()).hasSize(131);
        assertThat(city.violations()).isEmpty();
    }

    @Test
    void missingPartsAndUnknownNamesAreToldByTheirPlace() {
        // Given
        String json = """
                {"city": {"organisations": [{"id": "parks", "kind": "DEPARTMENT"}],
                  "topics": [{"id": "swing", "kind": "FAULT", "name_sv": "Gunga", "owner": "nobody"}]},
                 "articles": {"articles": [{"id": "art-x", "topic": "unheard-of", "owner": "parks",
                  "title_sv": "T", "public_sv": "P"}]}}""";
        // When
        List<Violation> violations = CityReader.read(JsonMapper.shared().readValue(json, CityFiles.class)).violations();
        // Then
        assertThat(violations).extracting(Violation::field).containsExactly(
                "organisations[parks].nameSv", "rules[swing].ownerId", "articles[art-x].topicIds[0]");
    }

    @Test
    void placesThatShareANameAreToldApartByTheirDistrict() {
        // Given
        String json = """
                {"city": {"city": {"places": [{"name": "Ängen", "district": "Klippeby"}, {"name": "Ängen", "district": "Sandhult"},
                  {"name": "Sjömansgatan 1", "district": "Gamla hamnen"}]}}}""";
        // When
        City city = CityReader.read(JsonMapper.shared().readValue(json, CityFiles.class));
        // Then
        assertThat(city.places()).extracting("placeId").containsExactly("angen-klippeby", "angen-sandhult", "sjomansgatan-1");
    }
}
