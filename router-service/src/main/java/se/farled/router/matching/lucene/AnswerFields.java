package se.farled.router.matching.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;
import se.farled.router.matching.ArticleSearch.Answer;
import se.farled.router.matching.Stems;
import se.farled.router.matching.Token;

/** How an answer lies in the index, and how it is asked for: stems and pieces of words, titles and texts apart. */
final class AnswerFields {

    static final String ID = "id";
    static final String VERSION = "version";
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.6f);

    private static final String GROUP = "group";
    private static final int PIECE = Integer.getInteger("sp", 4);
    /** Fields with their weights; fitted on the even half of the development questions. */
    private static final Map<String, Float> STEM_FIELDS = new TreeMap<>(Map.of("title.stem", 1.5f, "text.stem", 1f, "advisors.stem", 0.3f));
    private static final Map<String, Float> PIECE_FIELDS = new TreeMap<>(Map.of("title.piece", 0.5f, "text.piece", Float.parseFloat(System.getProperty("wp", "0.4")), "advisors.piece", 0.1f));

    /** A long mail is asked for by its first words: Lucene takes 1,024 clauses, and the matter comes first. */
    private static final int MOST_TERMS = 150;

    private final Stems stems;

    AnswerFields(Stems stems) {
        this.stems = stems;
    }

    Document document(Answer answer) {
        Document document = new Document();
        document.add(new StringField(ID, answer.id(), Field.Store.YES));
        document.add(new StoredField(VERSION, answer.version()));
        if (answer.group() != null) {
            document.add(new StringField(GROUP, answer.group(), Field.Store.NO));
        }
        add(document, "title", answer.title(), answer.titleEn());
        add(document, "text", answer.text(), answer.textEn());
        add(document, "advisors", String.join(" ", answer.advisors()));
        return document;
    }

    Query query(String words, @Nullable String group) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ask(any, counted(words, this::stemsOf), STEM_FIELDS);
        ask(any, counted(words, AnswerFields::piecesOf), PIECE_FIELDS);
        if (group != null) {
            any.add(new TermQuery(new Term(GROUP, group)), BooleanClause.Occur.FILTER);
        }
        return any.build();
    }

    private static void ask(BooleanQuery.Builder any, Map<String, Integer> terms, Map<String, Float> fields) {
        terms.entrySet().stream().limit(MOST_TERMS).forEach(it -> fields.forEach((field, weight) -> any.add(
                new BoostQuery(new TermQuery(new Term(field, it.getKey())), weight * (float) (1 + Math.log(it.getValue()))),
                BooleanClause.Occur.SHOULD)));
    }

    private void add(Document document, String field, @Nullable String... parts) {
        for (String part : parts) {
            if (part != null) {
                document.add(new TextField(field + ".stem", joined(part, this::stemsOf), Field.Store.NO));
                document.add(new TextField(field + ".piece", joined(part, AnswerFields::piecesOf), Field.Store.NO));
            }
        }
    }

    private static String joined(String text, Function<String, List<String>> terms) {
        List<String> all = new ArrayList<>();
        Token.of(text).forEach(token -> all.addAll(terms.apply(token.word())));
        return String.join(" ", all);
    }

    private static Map<String, Integer> counted(String text, Function<String, List<String>> terms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Token.of(text).forEach(token -> terms.apply(token.word()).forEach(term -> counts.merge(term, 1, Integer::sum)));
        return counts;
    }

    private List<String> stemsOf(String word) {
        return List.of(stems.stem(word));
    }

    private static List<String> piecesOf(String word) {
        String bounded = '_' + word + '_';
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from + PIECE <= bounded.length(); from++) {
            pieces.add(bounded.substring(from, from + PIECE));
        }
        return pieces;
    }
}
