package se.farled.router.matching;

/** A plain query for the words' stems on the index that {@link ArticleSearch} uses: the floor that benchmarks stand beside. */
public interface BareSearch {

    /** How many answers hold any of the words, as far as that was counted; reads the best few. */
    long count(String words, int most);
}
