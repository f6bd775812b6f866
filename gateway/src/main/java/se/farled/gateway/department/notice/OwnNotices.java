package se.farled.gateway.department.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.NoticesClient;
import se.farled.gateway.department.notice.DepartmentNotice.Shelf;
import se.farled.gateway.security.Actor;

/** The notices of an editor's own organisation; another's is not there. */
@Service
public class OwnNotices {
    private final NoticesClient notices;

    OwnNotices(NoticesClient notices) {
        this.notices = notices;
    }

    /** All by shelf: what is owed soonest and what comes next first, then the newest. */
    public Map<Shelf, List<DepartmentNotice>> byShelf(Actor actor) {
        var found = List.of(notices.notices(actor, actor.organisationId(), null).as(DepartmentNotice[].class).orElse(new DepartmentNotice[0]));
        var shelves = new EnumMap<Shelf, List<DepartmentNotice>>(Shelf.class);
        for (var shelf : Shelf.values()) {
            var some = new ArrayList<>(found.stream().filter(notice -> own(actor, notice) && notice.shelf() == shelf).toList());
            switch (shelf) {
                case OWED -> some.sort(Comparator.comparing(notice -> Objects.requireNonNullElse(notice.briefingDueAt(), notice.publicAt())));
                case COMING -> some.sort(Comparator.comparing(DepartmentNotice::publicAt));
                case PUBLIC, ENDED -> some.sort(Comparator.comparing(DepartmentNotice::publicAt).reversed());
            }
            shelves.put(shelf, some);
        }
        return shelves;
    }

    /** One notice, empty when there is none or it is another organisation's. */
    public Optional<DepartmentNotice> find(Actor actor, String noticeId) {
        return notices.notice(actor, noticeId).as(DepartmentNotice.class).filter(notice -> own(actor, notice));
    }

    private static boolean own(Actor actor, DepartmentNotice notice) {
        return Objects.equals(actor.organisationId(), notice.organisationId());
    }
}
