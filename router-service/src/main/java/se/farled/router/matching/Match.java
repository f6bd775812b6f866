package se.farled.router.matching;

import java.util.List;

/**
 * What a text may be about.
 *
 * @param language BCP 47, given or detected
 * @param topics topics thought of, most probable first
 * @param nobody probability that no organisation has to do with it
 * @param articles articles found, best first
 * @param words words of the text that spoke for the first topic, most telling first, as they stand in the text
 * @param places names of the city's places that the text names
 * @param settled how many like texts were settled at the desk as being on the first topic
 */
public record Match(
        String language,
        List<Topic> topics,
        double nobody,
        List<ArticleSearch.Hit> articles,
        List<String> words,
        List<String> places,
        int settled) {

    /** Nothing was learnt yet. */
    static Match nothing(String language) {
        return new Match(language, List.of(), 0, List.of(), List.of(), List.of(), 0);
    }

    /** A topic with its probability. */
    public record Topic(String topicId, double probability) {}
}
