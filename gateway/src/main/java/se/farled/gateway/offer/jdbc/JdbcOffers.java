package se.farled.gateway.offer.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.offer.Offers;

/** Table `notice_offer`. */
@Repository
class JdbcOffers implements Offers {
    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Offer offer, Instant at) {
        jdbc.sql("insert into notice_offer (contact_id, notice_id, noted_at) values (:contact, :notice, :at) on conflict do nothing")
                .param("contact", offer.contactId()).param("notice", offer.noticeId()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public List<Offer> open(Instant since, int limit) {
        return jdbc.sql("""
                select contact_id, notice_id from notice_offer where not closed and noted_at >= :since
                order by noted_at, contact_id limit :limit""")
                .param("since", since.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query((row, _) -> new Offer(row.getObject("contact_id", UUID.class), row.getString("notice_id"))).list();
    }

    @Override
    public void close(Offer offer) {
        jdbc.sql("update notice_offer set closed = true where contact_id = :contact and notice_id = :notice")
                .param("contact", offer.contactId()).param("notice", offer.noticeId()).update();
    }
}
