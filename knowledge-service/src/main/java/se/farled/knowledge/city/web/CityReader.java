package se.farled.knowledge.city.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.city.City;
import se.farled.knowledge.city.web.CityFiles.Label;
import se.farled.knowledge.city.web.CityFiles.Matter;
import se.farled.knowledge.city.web.CityFiles.Owner;
import se.farled.knowledge.city.web.CityFiles.Spot;
import se.farled.knowledge.city.web.CityFiles.Text;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** Reads the files' form into the domain's; what is left out is empty, and the domain says what must not be. */
final class CityReader {

    private CityReader() {}

    static City read(CityFiles files) {
        CityFiles.CityFile city = files.city();
        List<Matter> matters = city == null ? List.of() : orEmpty(city.topics());
        Map<String, Label> labels = city == null || city.detailLabels() == null ? Map.of() : city.detailLabels();
        return new City(
                city == null ? List.of() : orEmpty(city.organisations()).stream().map(CityReader::organisation).toList(),
                matters.stream().map(matter -> topic(matter, labels)).toList(),
                matters.stream().map(CityReader::rule).toList(),
                city == null || city.city() == null ? List.of() : places(orEmpty(city.city().places())),
                files.articles() == null ? List.of()
                        : orEmpty(files.articles().articles()).stream().map(CityReader::article).toList());
    }

    private static Organisation organisation(Owner owner) {
        CityFiles.Reach reach = owner.reach() == null ? new CityFiles.Reach(null, null) : owner.reach();
        return new Organisation(orEmpty(owner.id()), owner.kind(), orEmpty(owner.nameSv()), owner.nameEn(), owner.whatSv(),
                reach.phone(), reach.email(), owner.reachNoteSv(), owner.hours(), 0);
    }

    private static Topic topic(Matter matter, Map<String, Label> labels) {
        return new Topic(orEmpty(matter.id()), matter.kind(), orEmpty(matter.nameSv()), matter.nameEn(),
                matter.descriptionSv(), orEmpty(matter.keywordsSv()),
                orEmpty(matter.details()).stream().map(id -> detail(id, labels.get(id))).toList(),
                Boolean.TRUE.equals(matter.advisorCanAnswer()), Boolean.TRUE.equals(matter.secrecy()), 0);
    }

    private static Topic.Detail detail(String id, @Nullable Label label) {
        return label == null ? new Topic.Detail(id, id, null)
                : new Topic.Detail(id, Objects.requireNonNullElse(label.sv(), id), label.en());
    }

    private static OwnershipRule rule(Matter matter) {
        CityFiles.Asks asks = matter.asks() == null ? new CityFiles.Asks(null, null, null) : matter.asks();
        return new OwnershipRule(orEmpty(matter.id()), orEmpty(matter.owner()), asks.questionSv(), asks.questionEn(),
                orEmpty(asks.options()).stream().map(option -> new OwnershipRule.Option(orEmpty(option.id()),
                        orEmpty(option.labelSv()), option.labelEn(), orEmpty(option.owner()), option.noteSv())).toList(), 0);
    }

    /** The files name places without ids: the name makes one, with the district where two share a name. */
    private static List<Place> places(List<Spot> spots) {
        Map<String, Long> named = spots.stream().collect(
                Collectors.groupingBy(spot -> slug(orEmpty(spot.name())), Collectors.counting()));
        return spots.stream().map(spot -> {
            String name = orEmpty(spot.name());
            String id = named.get(slug(name)) == 1 ? slug(name) : slug(name + " " + orEmpty(spot.district()));
            return new Place(id, name, orEmpty(spot.kind()), spot.district(), orEmpty(spot.keeper()), 0);
        }).toList();
    }

    private static Article article(Text text) {
        return new Article(orEmpty(text.id()), 0, text.topic() == null ? List.of() : List.of(text.topic()),
                orEmpty(text.owner()), orEmpty(text.titleSv()), text.titleEn(), orEmpty(text.publicSv()), text.publicEn(),
                orEmpty(text.advisorsSv()), text.reviewDate());
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
