package se.farled.router.contact.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.farled.router.contact.Abandoned;
import se.farled.router.contact.CallbackWaiting;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactState;
import se.farled.router.contact.Contacts.Station;
import se.farled.router.contact.Ended;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Held;
import se.farled.router.contact.Line;
import se.farled.router.contact.OnTheLine;
import se.farled.router.contact.Times;
import se.farled.router.contact.Waiting;
import tools.jackson.databind.json.JsonMapper;

/** Between a contact and its row. */
@Component
class ContactRow implements RowMapper<Contact> {

    private final JsonMapper json;

    ContactRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Contact mapRow(ResultSet rs, int n) throws SQLException {
        Facts facts = facts(rs);
        String holder = rs.getString("holder");
        return switch (ContactState.valueOf(rs.getString("state"))) {
            case WAITING -> new Waiting(facts);
            case CALLBACK_WAITING -> new CallbackWaiting(facts);
            case TAKEN -> holder == null ? new OnTheLine(facts)
                    : new Held(facts, holder, rs.getTimestamp("lease_until").toInstant());
            case ENDED -> new Ended(facts);
            case ABANDONED -> new Abandoned(facts);
            case CLOSED -> new Closed(facts, holder);
        };
    }

    /** Binds what changes through a contact's life. */
    StatementSpec bind(StatementSpec statement, Contact contact) {
        Facts facts = contact.facts();
        Times times = facts.times();
        Line line = facts.line();
        return statement.param("id", facts.contactId())
                .param("arrivedAt", timestamp(facts.arrivedAt())).param("state", contact.state().name())
                .param("queuedAt", timestamp(times.queuedAt())).param("takenAt", timestamp(times.takenAt()))
                .param("endedAt", timestamp(times.endedAt())).param("closedAt", timestamp(times.closedAt()))
                .param("holder", holder(contact))
                .param("leaseUntil", contact instanceof Held held ? timestamp(held.leaseUntil()) : null)
                .param("line", line == null ? null : json.writeValueAsString(line))
                .param("sequence", facts.sequence());
    }

    static Station station(ResultSet rs, int n) throws SQLException {
        return new Station(rs.getString("contact_id"), Channel.valueOf(rs.getString("channel")),
                rs.getTimestamp("arrived_at").toInstant(), ContactState.valueOf(rs.getString("state")),
                rs.getString("topic_id"));
    }

    static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private Facts facts(ResultSet rs) throws SQLException {
        String line = rs.getString("line");
        return new Facts(rs.getString("contact_id"), rs.getString("root_contact_id"),
                rs.getString("previous_contact_id"), Channel.valueOf(rs.getString("channel")),
                rs.getString("entry_point"), rs.getTimestamp("arrived_at").toInstant(), rs.getString("language"),
                rs.getString("ticket"),
                new Times(instant(rs, "queued_at"), instant(rs, "taken_at"), instant(rs, "ended_at"),
                        instant(rs, "closed_at")),
                line == null ? null : json.readValue(line, Line.class), rs.getLong("sequence"));
    }

    private static @Nullable String holder(Contact contact) {
        return switch (contact) {
            case Held held -> held.advisorId();
            case Closed closed -> closed.closedBy();
            default -> null;
        };
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp timestamp = rs.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
