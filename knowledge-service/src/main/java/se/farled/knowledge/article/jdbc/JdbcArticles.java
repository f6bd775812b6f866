package se.farled.knowledge.article.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.jdbc.JdbcStore;

/** The table {@code article}. */
@Repository
class JdbcArticles extends JdbcStore<Article> implements Articles {

    JdbcArticles(JdbcClient jdbc) {
        super(jdbc, "article", "article_id", "not retired");
    }

    @Override
    public List<Article> search(@Nullable String ownerId, @Nullable String words) {
        return jdbc.sql("""
                select * from article
                where not retired
                  and (cast(:ownerId as text) is null or owner_id = :ownerId)
                  and (cast(:words as text) is null or position(lower(:words) in
                      lower(concat_ws(' ', title_sv, title_en, public_sv, public_en))) > 0)
                order by article_id""")
                .param("ownerId", ownerId).param("words", words).query(mapper()).list();
    }

    @Override
    public List<Article> reviewBy(LocalDate day) {
        return jdbc.sql("select * from article where not retired and review_date <= ? order by review_date, article_id")
                .param(day).query(mapper()).list();
    }

    @Override
    public void save(Article now) {
        jdbc.sql("""
                insert into article (article_id, topic_ids, owner_id, title_sv, title_en, public_sv, public_en,
                    advisors_sv, review_date, retired, version)
                values (:id, :topicIds, :ownerId, :titleSv, :titleEn, :publicSv, :publicEn, :advisorsSv,
                    :reviewDate, false, :version)
                on conflict (article_id) do update set topic_ids = excluded.topic_ids, owner_id = excluded.owner_id,
                    title_sv = excluded.title_sv, title_en = excluded.title_en, public_sv = excluded.public_sv,
                    public_en = excluded.public_en, advisors_sv = excluded.advisors_sv,
                    review_date = excluded.review_date, retired = false, version = excluded.version""")
                .param("id", now.articleId()).param("topicIds", array(now.topicIds()))
                .param("ownerId", now.ownerId()).param("titleSv", now.titleSv()).param("titleEn", now.titleEn())
                .param("publicSv", now.publicSv()).param("publicEn", now.publicEn())
                .param("advisorsSv", array(now.advisorsSv())).param("reviewDate", now.reviewDate())
                .param("version", now.version()).update();
    }

    @Override
    public void retire(String articleId, long version) {
        jdbc.sql("update article set retired = true, version = ? where article_id = ?")
                .param(version).param(articleId).update();
    }

    @Override
    protected Article read(ResultSet row) throws SQLException {
        return new Article(row.getString("article_id"), row.getLong("version"), strings(row, "topic_ids"),
                row.getString("owner_id"), row.getString("title_sv"), row.getString("title_en"),
                row.getString("public_sv"), row.getString("public_en"), strings(row, "advisors_sv"),
                row.getObject("review_date", LocalDate.class));
    }
}
