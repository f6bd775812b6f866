package se.farled.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.place.Places;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.OwnershipRules;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;

/** A store without a database, for tests of the domain; passes the same contract as the real one. */
public class InMemoryStore<T extends Versioned<T>> implements Store<T> {

    private final Map<String, T> kept = new TreeMap<>();
    private final Set<String> retired = new TreeSet<>();

    /** Organisations in memory. */
    public static class OfOrganisations extends InMemoryStore<Organisation> implements Organisations {}

    /** Topics in memory. */
    public static class OfTopics extends InMemoryStore<Topic> implements Topics {}

    /** Ownership rules in memory. */
    public static class OfRules extends InMemoryStore<OwnershipRule> implements OwnershipRules {}

    /** Places in memory. */
    public static class OfPlaces extends InMemoryStore<Place> implements Places {}

    /** Articles in memory. */
    public static class OfArticles extends InMemoryStore<Article> implements Articles {

        @Override
        public List<Article> search(@Nullable String ownerId, @Nullable String words) {
            return all().stream().filter(article -> ownerId == null || ownerId.equals(article.ownerId()))
                    .filter(article -> words == null || text(article).contains(words.toLowerCase(Locale.ROOT))).toList();
        }

        @Override
        public List<Article> reviewBy(LocalDate day) {
            return all().stream().filter(article -> article.reviewDate() != null && !article.reviewDate().isAfter(day))
                    .sorted(Comparator.comparing(Article::reviewDate)).toList();
        }

        @Override
        public void retire(String articleId, long version) {
            retireAs(find(articleId).orElseThrow().withVersion(version));
        }

        private static String text(Article article) {
            return Stream.of(article.titleSv(), article.titleEn(), article.publicSv(), article.publicEn())
                    .filter(part -> part != null).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        }
    }

    /** Notices in memory. */
    public static class OfNotices extends InMemoryStore<Notice> implements Notices {

        @Override
        public List<Notice> search(NoticeState.@Nullable Name state, @Nullable String organisationId) {
            return all().stream().filter(notice -> state == null || notice.state().name() == state)
                    .filter(notice -> organisationId == null || organisationId.equals(notice.message().organisationId()))
                    .sorted(Comparator.comparing((Notice notice) -> notice.message().publicAt()).reversed()).toList();
        }

        @Override
        public List<String> overtakenBy(Instant now) {
            return all().stream().filter(notice -> !notice.at(now).equals(notice)).map(Notice::id).toList();
        }

        @Override
        public List<Notice> owing() {
            return all().stream().filter(notice -> notice.state() instanceof NoticeState.Owing)
                    .sorted(Comparator.comparing(notice -> notice.state().anyDebt().orElseThrow().dueAt())).toList();
        }

        @Override
        public List<Notice> withLink(String link) {
            return all().stream().filter(notice -> link.equals(notice.message().link())).toList();
        }

        @Override
        public List<Notice> publicBetween(Instant from, Instant to) {
            return all().stream().filter(notice -> !notice.message().publicAt().isBefore(from)
                    && !notice.message().publicAt().isAfter(to)).toList();
        }
    }

    /** Gaps in memory. */
    public static class OfGaps extends InMemoryStore<Gap> implements Gaps {

        @Override
        public List<Gap> search(@Nullable String organisationId, @Nullable Boolean open, @Nullable String contactId) {
            return all().stream().filter(gap -> organisationId == null || organisationId.equals(gap.organisationId()))
                    .filter(gap -> open == null || open == gap.open())
                    .filter(gap -> contactId == null || contactId.equals(gap.contactId()))
                    .sorted(Comparator.comparing(Gap::dueAt)).toList();
        }

        @Override
        public List<Count> counts() {
            return all().stream().map(Gap::organisationId).distinct().sorted().map(id -> {
                List<Gap> owed = search(id, true, null);
                return new Count(id, owed.size(), search(id, false, null).size(),
                        owed.stream().map(Gap::reportedAt).min(Comparator.naturalOrder()).orElse(null));
            }).toList();
        }

        @Override
        public List<Matter> openByMatter() {
            return search(null, true, null).stream().collect(Collectors.groupingBy(gap ->
                            new Matter(gap.organisationId(), gap.topicId(), gap.articleId(), 0), Collectors.counting()))
                    .entrySet().stream().map(entry -> new Matter(entry.getKey().organisationId(), entry.getKey().topicId(),
                            entry.getKey().articleId(), entry.getValue().intValue()))
                    .sorted(Comparator.comparingInt(Matter::open).reversed()).toList();
        }

        @Override
        public int forgetWordingsClosedBefore(Instant then) {
            List<Gap> old = search(null, false, null).stream()
                    .filter(gap -> gap.wording() != null && Objects.requireNonNull(gap.closing()).at().isBefore(then)).toList();
            return forget(old);
        }

        @Override
        public int forgetWordingsOf(String contactId) {
            return forget(search(null, null, contactId).stream().filter(gap -> gap.wording() != null).toList());
        }

        private int forget(List<Gap> gaps) {
            gaps.forEach(gap -> save(new Gap(gap.gapId(), gap.version(), gap.kind(), gap.organisationId(), gap.topicId(),
                    gap.articleId(), gap.contactId(), null, gap.reportedAt(), gap.dueAt(), gap.closing())));
            return gaps.size();
        }
    }

    @Override
    public List<T> all() {
        return kept.values().stream().filter(one -> !retired.contains(one.id())).toList();
    }

    @Override
    public Optional<T> find(String id) {
        return Optional.ofNullable(kept.get(id)).filter(one -> !retired.contains(id));
    }

    @Override
    public Optional<T> findForChange(String id) {
        return find(id);
    }

    @Override
    public long lastVersion(String id) {
        return Optional.ofNullable(kept.get(id)).map(Versioned::version).orElse(0L);
    }

    @Override
    public void save(T now) {
        kept.put(now.id(), now);
        retired.remove(now.id());
    }

    protected void retireAs(T last) {
        kept.put(last.id(), last);
        retired.add(last.id());
    }
}
