package se.farled.router.contact.jdbc;

import static se.farled.router.contact.jdbc.ContactRow.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Content;
import se.farled.router.contact.Facts;
import se.farled.router.routing.Routing;

/** Contacts in PostgreSQL: one row of facts, one of content. */
@Repository
class JdbcContacts implements Contacts {

    /** One statement for both rows: the way from intake to a decision is counted in milliseconds. */
    private static final String ADD = """
            with added as (
              insert into contact (contact_id, root_contact_id, previous_contact_id, channel, entry_point, arrived_at,
                  language, ticket, state, queued_at, taken_at, ended_at, closed_at, holder, lease_until, line, sequence,
                  decision, topic_id, owner_id, confidence, routing, weighed)
              values (:id::uuid, :root::uuid, :previous::uuid, :channel, :entryPoint, :arrivedAt,
                  :language, :ticket, :state, :queuedAt, :takenAt, :endedAt, :closedAt, :holder, :leaseUntil,
                  :line::jsonb, :sequence, :decision, :topicId, :ownerId, :confidence, :routing::jsonb, :weighed::jsonb)
              on conflict (contact_id) do nothing
              returning contact_id)
            insert into contact_content (contact_id, subject, text, sender_name, sender_email, sender_phone,
                lat, lon, address, attachments)
            select contact_id, :subject, :text, :senderName, :senderEmail, :senderPhone, :lat, :lon, :address,
                :attachments::jsonb
            from added""";
    private static final String SAVE = """
            update contact set arrived_at = :arrivedAt, state = :state, queued_at = :queuedAt, taken_at = :takenAt,
                first_taken_at = coalesce(first_taken_at, :takenAt), ended_at = :endedAt, closed_at = :closedAt,
                holder = :holder, lease_until = :leaseUntil, line = :line::jsonb, sequence = :sequence
            where contact_id = :id::uuid""";

    private final JdbcClient jdbc;
    private final ContactRow row;
    private final ContentRow content;
    private final RoutingJson routings;

    JdbcContacts(JdbcClient jdbc, ContactRow row, ContentRow content, RoutingJson routings) {
        this.jdbc = jdbc;
        this.row = row;
        this.content = content;
        this.routings = routings;
    }

    @Override
    public boolean add(Contact contact, Content said, Routing routing) {
        Facts facts = contact.facts();
        StatementSpec insert = jdbc.sql(ADD)
                .param("root", facts.rootContactId()).param("previous", facts.previousContactId())
                .param("channel", facts.channel().name()).param("entryPoint", facts.entryPoint())
                .param("language", facts.language()).param("ticket", facts.ticket());
        return routings.bind(content.bind(row.bind(insert, contact), said), routing).update() == 1;
    }

    @Override
    public Optional<Contact> find(String contactId) {
        return jdbc.sql("select * from contact where contact_id = :id::uuid").param("id", contactId)
                .query(row).optional();
    }

    @Override
    public Optional<Contact> lock(String contactId) {
        return jdbc.sql("select * from contact where contact_id = :id::uuid for update").param("id", contactId)
                .query(row).optional();
    }

    @Override
    public void save(Contact contact) {
        row.bind(jdbc.sql(SAVE), contact).update();
    }

    @Override
    public boolean renew(String contactId, String advisorId, Instant leaseUntil) {
        return jdbc.sql("""
                update contact set lease_until = :until
                where contact_id = :id::uuid and state = 'TAKEN' and holder = :advisor""")
                .param("until", timestamp(leaseUntil)).param("id", contactId).param("advisor", advisorId)
                .update() == 1;
    }

    @Override
    public Content content(String contactId) {
        return jdbc.sql("select * from contact_content where contact_id = :id::uuid").param("id", contactId)
                .query(content).optional().orElse(Content.NONE);
    }

    @Override
    public void saveContent(String contactId, Content said) {
        content.bind(jdbc.sql(ContentRow.SAVE).param("id", contactId), said).update();
    }

    @Override
    public void note(String contactId, String words) {
        jdbc.sql("update contact_content set noted = :words where contact_id = :id::uuid")
                .param("words", words).param("id", contactId).update();
    }

    @Override
    public String words(String contactId) {
        String own = content(contactId).words();
        return !own.isBlank() ? own : jdbc.sql("select coalesce(noted, '') from contact_content where contact_id = :id::uuid")
                .param("id", contactId).query(String.class).optional().orElse("");
    }

    @Override
    public Optional<Routing> routing(String contactId) {
        return jdbc.sql("select routing from contact where contact_id = :id::uuid").param("id", contactId)
                .query((rs, n) -> routings.read(rs.getString(1))).optional();
    }

    @Override
    public void saveRouting(String contactId, Routing routing) {
        routings.bind(jdbc.sql(RoutingJson.SAVE).param("id", contactId), routing).update();
    }

    @Override
    public List<Station> journey(String rootContactId) {
        return jdbc.sql("""
                select contact_id, channel, arrived_at, state, topic_id from contact
                where root_contact_id = :root::uuid order by arrived_at, contact_id""")
                .param("root", rootContactId).query(ContactRow::station).list();
    }
}
