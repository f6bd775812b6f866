package se.farled.knowledge.article.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.ArticleVersion;
import se.farled.knowledge.change.Author;

/** The table {@code article_version}. */
@Repository
class JdbcArticleHistory implements ArticleHistory {

    private final JdbcClient jdbc;

    JdbcArticleHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ArticleVersion version) {
        Article article = version.article();
        jdbc.sql("""
                insert into article_version (article_id, version, at, role, organisation_id, retired, topic_ids, owner_id,
                    title_sv, title_en, public_sv, public_en, advisors_sv, review_date)
                values (:id, :version, :at, :role, :organisationId, :retired, :topicIds, :ownerId,
                    :titleSv, :titleEn, :publicSv, :publicEn, :advisorsSv, :reviewDate)""")
                .param("id", article.articleId()).param("version", article.version()).param("at", Timestamp.from(version.at()))
                .param("role", version.by().role().name()).param("organisationId", version.by().organisationId())
                .param("retired", version.retired()).param("topicIds", article.topicIds().toArray(String[]::new))
                .param("ownerId", article.ownerId()).param("titleSv", article.titleSv()).param("titleEn", article.titleEn())
                .param("publicSv", article.publicSv()).param("publicEn", article.publicEn())
                .param("advisorsSv", article.advisorsSv().toArray(String[]::new)).param("reviewDate", article.reviewDate()).update();
    }

    @Override
    public List<ArticleVersion> of(String articleId) {
        return jdbc.sql("select * from article_version where article_id = ? order by version desc").param(articleId)
                .query((row, number) -> read(row)).list();
    }

    @Override
    public Optional<ArticleVersion> find(String articleId, long version) {
        return jdbc.sql("select * from article_version where article_id = ? and version = ?").param(articleId).param(version)
                .query((row, number) -> read(row)).optional();
    }

    private static ArticleVersion read(ResultSet row) throws SQLException {
        return new ArticleVersion(
                new Article(row.getString("article_id"), row.getLong("version"), strings(row, "topic_ids"),
                        row.getString("owner_id"), row.getString("title_sv"), row.getString("title_en"),
                        row.getString("public_sv"), row.getString("public_en"), strings(row, "advisors_sv"),
                        row.getObject("review_date", LocalDate.class)),
                row.getTimestamp("at").toInstant(),
                new Author(Author.Role.valueOf(row.getString("role")), row.getString("organisation_id")), row.getBoolean("retired"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
