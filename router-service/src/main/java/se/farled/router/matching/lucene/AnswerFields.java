package se.farled.router.matching.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
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

/** How an answer lies in the index, and how it is asked for: stems and pieces of words; titles count thrice. */
final class AnswerFields {

    static final String NUMBER = "number";
    static final String STEM = "stem";
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.9f);

    private static final String PIECE = "piece";
    private static final String GROUP = "group";
    private static final int TITLE_WEIGHT = 3;

    private final Terms terms;

    AnswerFields(Terms terms) {
        this.terms = terms;
    }

    Document document(Answer answer, int number) {
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        if (answer.group() != null) {
            document.add(new StringField(GROUP, answer.group(), Field.Store.NO));
        }
        List<String> texts = texts(answer);
        document.add(new TextField(STEM, joined(texts, terms::stems), Field.Store.NO));
        document.add(new TextField(PIECE, joined(texts, terms::pieces), Field.Store.NO));
        return document;
    }

    Query query(Asked asked, @Nullable String group) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.stems().forEach((stem, count) -> any.add(term(STEM, stem, damped(count)), BooleanClause.Occur.SHOULD));
        asked.pieces().forEach((piece, count) ->
                any.add(term(PIECE, piece, Asked.PIECE_WEIGHT * damped(count)), BooleanClause.Occur.SHOULD));
        if (group != null) {
            any.add(new TermQuery(new Term(GROUP, group)), BooleanClause.Occur.FILTER);
        }
        return any.build();
    }

    /** The stems alone, none weighing more than another. */
    Query bare(Asked asked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.stems().keySet().forEach(stem -> any.add(new TermQuery(new Term(STEM, stem)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    static float damped(int count) {
        return (float) (1 + Math.log(count));
    }

    private static Query term(String field, String text, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, text)), weight);
    }

    private static List<String> texts(Answer answer) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TITLE_WEIGHT; i++) {
            add(texts, answer.title());
            add(texts, answer.titleEn());
        }
        add(texts, answer.text());
        add(texts, answer.textEn());
        texts.addAll(answer.advisors());
        return texts;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static String joined(List<String> texts, Function<String, List<String>> split) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> split.apply(text).forEach(term -> all.append(term).append(' ')));
        return all.toString();
    }
}
