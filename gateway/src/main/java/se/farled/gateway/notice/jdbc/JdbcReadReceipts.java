package se.farled.gateway.notice.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.notice.ReadReceipts;

/** Table `notice_read`. */
@Repository
class JdbcReadReceipts implements ReadReceipts {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcReadReceipts.class);

    private final JdbcClient jdbc;

    JdbcReadReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String noticeId, String seal) {
        jdbc.sql("insert into notice_read (notice_id, seal) values (:notice, :seal) on conflict do nothing")
                .param("notice", noticeId).param("seal", seal).update();
    }

    @Override
    public Set<String> of(String noticeId) {
        try {
            return new HashSet<>(jdbc.sql("select seal from notice_read where notice_id = :notice").param("notice", noticeId).query(String.class).list());
        } catch (DataAccessException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("receipts of notices are away; all count as unread");
            return Set.of();
        }
    }

    @Override
    public void forgetAllBut(Collection<String> noticeIds) {
        jdbc.sql("delete from notice_read where not (notice_id = any(:kept))").param("kept", List.copyOf(noticeIds).toArray(String[]::new)).update();
    }
}
