package se.farled.router.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The lessons that count: texts whose topic was settled at the desk. To add one, or to forget one, takes no training. */
@Service
public class Memory {

    /** Beyond it the oldest no longer count; a history that long is imported and trained on. */
    private static final int MOST = 5_000;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Postings<Lesson> postings = new Postings<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * A text's sketch and what the text was about.
     *
     * @param optionId what it settled of the topic's clarifying question; null for nothing
     */
    public record Lesson(String lessonId, String topicId, @Nullable String optionId, Sketch sketch) {}

    /** It counts from now on; an earlier one of that id no longer does. */
    public void learn(Lesson lesson) {
        lock.writeLock().lock();
        try {
            drop(lesson.lessonId());
            places.put(lesson.lessonId(), postings.add(lesson, lesson.sketch()));
            if (places.size() > MOST) {
                drop(places.keySet().iterator().next());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** It no longer counts. */
    public void forget(String lessonId) {
        lock.writeLock().lock();
        try {
            drop(lessonId);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many lessons count. */
    public int size() {
        lock.readLock().lock();
        try {
            return places.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The lessons at least so alike, most alike first. */
    List<Postings.Found<Lesson>> like(Sketch asked, double least, int most) {
        lock.readLock().lock();
        try {
            return postings.like(asked, least, most);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void drop(String lessonId) {
        Integer place = places.remove(lessonId);
        if (place != null) {
            postings.remove(place);
        }
    }
}
