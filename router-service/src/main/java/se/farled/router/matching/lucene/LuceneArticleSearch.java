package se.farled.router.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.Stems;

/**
 * The answers in an index in memory, built anew when they change. The best of the index are ordered again by their
 * best passage.
 */
@Component
class LuceneArticleSearch implements ArticleSearch {

    private static final int LOOKED_AT = 30;
    private static final float PASSAGE_WEIGHT = 1.2f;

    private final Terms terms;
    private final AnswerFields fields;
    private volatile @Nullable Index index;

    LuceneArticleSearch(Stems stems) {
        this.terms = new Terms(stems);
        this.fields = new AnswerFields(terms);
    }

    private record Index(IndexSearcher searcher, List<Answer> answers, Passages passages) {}

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
            index = new Index(searcher, all, new Passages(all, terms));
        } catch (IOException full) {
            throw new UncheckedIOException("The index cannot be built", full);
        }
    }

    @Override
    public List<Hit> search(String words, @Nullable String group, int most) {
        Index newest = index;
        Asked asked = Asked.of(words, terms);
        if (newest == null || asked.stems().isEmpty()) {
            return List.of();
        }
        try {
            List<Hit> hits = new ArrayList<>();
            Passages.Sought sought = newest.passages().sought(asked);
            StoredFields stored = newest.searcher().storedFields();
            for (ScoreDoc found : newest.searcher().search(fields.query(asked, group), Math.max(most, LOOKED_AT)).scoreDocs) {
                int number = Objects.requireNonNull(stored.document(found.doc).getField(AnswerFields.NUMBER)).numericValue().intValue();
                Answer answer = newest.answers().get(number);
                hits.add(new Hit(answer.id(), answer.version(),
                        found.score + PASSAGE_WEIGHT * newest.passages().best(number, sought)));
            }
            return hits.stream().sorted(Comparator.comparingDouble(Hit::score).reversed()).limit(most).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The index cannot be read", broken);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(AnswerFields.SIMILARITY);
    }
}
