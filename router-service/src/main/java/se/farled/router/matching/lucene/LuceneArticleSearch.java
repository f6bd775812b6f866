package se.farled.router.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.Stems;

/** The answers in an index in memory, built anew when they change: some thousands take less than a second. */
@Component
class LuceneArticleSearch implements ArticleSearch {

    private final AnswerFields fields;
    private volatile @Nullable IndexSearcher searcher;

    LuceneArticleSearch(Stems stems) {
        this.fields = new AnswerFields(stems);
    }

    @Override
    public void replace(Collection<Answer> answers) {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), configuration())) {
            for (Answer answer : answers) {
                writer.addDocument(fields.document(answer));
            }
            writer.forceMerge(1);
            IndexSearcher newest = new IndexSearcher(DirectoryReader.open(writer));
            newest.setSimilarity(AnswerFields.SIMILARITY);
            newest.setQueryCache(null);
            searcher = newest;
        } catch (IOException full) {
            throw new UncheckedIOException("The index cannot be built", full);
        }
    }

    @Override
    public List<Hit> search(String words, @Nullable String group, int most) {
        IndexSearcher newest = searcher;
        if (newest == null) {
            return List.of();
        }
        try {
            List<Hit> hits = new ArrayList<>();
            StoredFields stored = newest.storedFields();
            for (ScoreDoc found : newest.search(fields.query(words, group), most).scoreDocs) {
                var document = stored.document(found.doc);
                hits.add(new Hit(document.get(AnswerFields.ID),
                        Objects.requireNonNull(document.getField(AnswerFields.VERSION)).numericValue().longValue(), found.score));
            }
            return hits;
        } catch (IOException broken) {
            throw new UncheckedIOException("The index cannot be read", broken);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(AnswerFields.SIMILARITY);
    }
}
