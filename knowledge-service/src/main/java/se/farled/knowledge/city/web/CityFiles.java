package se.farled.knowledge.city.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.topic.Topic;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The two files that describe a city, {@code city.json} and {@code articles.json}, in one document. */
record CityFiles(@Nullable CityFile city, @Nullable ArticlesFile articles) {

    /** {@code city.json}. */
    @JsonNaming(SnakeCaseStrategy.class)
    record CityFile(@Nullable About city, @Nullable List<Owner> organisations, @Nullable List<Matter> topics,
            @Nullable Map<String, Label> detailLabels) {}

    /** The part of the file that describes the city itself; only its places are taken. */
    record About(@Nullable List<Spot> places) {}

    /** A place. */
    record Spot(@Nullable String name, @Nullable String kind, @Nullable String district, @Nullable String keeper) {}

    /** An organisation. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Owner(@Nullable String id,
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Organisation.Kind kind,
            @Nullable String nameSv, @Nullable String nameEn,
            @Nullable String whatSv, @Nullable Reach reach, @Nullable String hours, @Nullable String reachNoteSv) {}

    /** How an organisation is reached. */
    record Reach(@Nullable String phone, @Nullable String email) {}

    /** A topic with its ownership rule. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Matter(@Nullable String id,
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) Topic.Kind kind,
            @Nullable String nameSv, @Nullable String nameEn,
            @Nullable String owner, @Nullable String descriptionSv, @Nullable List<String> keywordsSv, @Nullable Asks asks,
            @Nullable List<String> details, @Nullable Boolean advisorCanAnswer, @Nullable Boolean secrecy) {}

    /** A clarifying question. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Asks(@Nullable String questionSv, @Nullable String questionEn, @Nullable List<Answer> options) {}

    /** One answer to it. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Answer(@Nullable String id, @Nullable String labelSv, @Nullable String labelEn, @Nullable String owner,
            @Nullable String noteSv) {}

    /** Names of a detail. */
    record Label(@Nullable String sv, @Nullable String en) {}

    /** {@code articles.json}. */
    record ArticlesFile(@Nullable List<Text> articles) {}

    /** An article. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Text(@Nullable String id, @Nullable String topic, @Nullable String owner, @Nullable LocalDate reviewDate,
            @Nullable String titleSv, @Nullable String titleEn, @Nullable String publicSv, @Nullable String publicEn,
            @Nullable List<String> advisorsSv) {}
}
