package se.farled.router.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.BareSearch;
import se.farled.router.matching.Stems;

/**
 * The answers in an index in memory, built anew when they change. The best of the index are ordered again by their
 * best passage.
 */
@Component
class LuceneArticleSearch implements ArticleSearch, BareSearch {

    private static final int LOOKED_AT = 20;
    private static final int MOST_PIECES = 24;
    private static final float PASSAGE_WEIGHT = 1.2f;
    private static final float DEFINITION_WEIGHT = 0.5f;

    private final Stems stems;
    private final Terms terms;
    private final AnswerFields fields;
    private volatile @Nullable Index index;

    LuceneArticleSearch(Stems stems) {
        this.stems = stems;
        this.terms = new Terms(stems);
        this.fields = new AnswerFields(terms);
    }

    /** Numbers tell which answer a document is. */
    private record Index(IndexSearcher searcher, int[] numbers, List<Answer> answers, Passages passages) {}

    private record Found(Answer answer, float score) {}

    @Override
    public void replace(Collection<Answer> answers) {
        List<Answer> all = List.copyOf(answers);
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), configuration())) {
            for (int number = 0; number < all.size(); number++) {
                writer.addDocument(fields.document(all.get(number), number));
            }
            writer.forceMerge(1);
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));
            searcher.setSimilarity(AnswerFields.SIMILARITY);
            searcher.setQueryCache(null);
            index = new Index(searcher, numbers(searcher.getIndexReader()), all, new Passages(all, terms));
        } catch (IOException full) {
            throw new UncheckedIOException("The index cannot be built", full);
        }
    }

    @Override
    public ArticleSearch apart(Collection<Answer> answers) {
        LuceneArticleSearch apart = new LuceneArticleSearch(stems);
        apart.replace(answers);
        return apart;
    }

    @Override
    public List<Hit> search(String words, @Nullable String group, int most) {
        Index newest = index;
        Asked asked = Asked.of(words, terms);
        if (newest == null || asked.stems().isEmpty()) {
            return List.of();
        }
        try {
            Passages.Sought sought = newest.passages().sought(asked);
            Query query = fields.query(asked.withRarestPieces(MOST_PIECES, newest.passages()::spreadOf), group);
            ScoreDoc[] found = newest.searcher().search(query, Math.max(most, LOOKED_AT)).scoreDocs;
            List<Found> hits = new ArrayList<>();
            for (ScoreDoc document : found) {
                int number = newest.numbers()[document.doc];
                hits.add(new Found(newest.answers().get(number), document.score + PASSAGE_WEIGHT * newest.passages().best(number, sought)));
            }
            float best = (float) hits.stream().mapToDouble(Found::score).max().orElse(0);
            Definition definition = Definition.in(words, terms).orElse(null);
            return hits.stream()
                    .map(it -> definition != null && definition.isGivenBy(it.answer, terms) ? new Found(it.answer, it.score + DEFINITION_WEIGHT * best) : it)
                    .sorted(Comparator.comparingDouble(Found::score).reversed()).limit(most)
                    .map(it -> new Hit(it.answer.id(), it.answer.version(), it.score)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The index cannot be read", broken);
        }
    }

    @Override
    public long count(String words, int most) {
        Index newest = index;
        try {
            return newest == null ? 0 : newest.searcher().search(fields.bare(Asked.of(words, terms)), most).totalHits.value();
        } catch (IOException broken) {
            throw new UncheckedIOException("The index cannot be read", broken);
        }
    }

    private static int[] numbers(IndexReader reader) throws IOException {
        int[] numbers = new int[reader.maxDoc()];
        NumericDocValues stored = MultiDocValues.getNumericValues(reader, AnswerFields.NUMBER);
        while (stored != null && stored.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            numbers[stored.docID()] = (int) stored.longValue();
        }
        return numbers;
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(AnswerFields.SIMILARITY);
    }
}
