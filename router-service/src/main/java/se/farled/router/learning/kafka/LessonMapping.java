package se.farled.router.learning.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.farled.events.learning.LessonFeature;
import se.farled.events.learning.LessonLearned;
import se.farled.router.learning.Correction;
import se.farled.router.matching.Memory;
import se.farled.router.matching.Sketch;

/** Lessons to the published language and back. */
final class LessonMapping {

    private LessonMapping() {}

    static LessonLearned event(Correction correction, Instant at) {
        Sketch sketch = correction.sketch();
        List<LessonFeature> features = new ArrayList<>(sketch.hashes().length);
        for (int i = 0; i < sketch.hashes().length; i++) {
            features.add(new LessonFeature(sketch.hashes()[i], (double) sketch.weights()[i]));
        }
        features.sort(Comparator.comparingDouble((LessonFeature it) -> -it.getWeight()).thenComparing(LessonFeature::getHash));
        return LessonLearned.newBuilder().setLessonId(correction.correctionId()).setContactId(correction.contactId())
                .setTopicId(correction.topicId()).setOptionId(correction.optionId()).setSuggestedTopicId(correction.suggestedTopicId())
                .setMethod(Sketch.METHOD).setFeatures(features).setLearntAt(at).build();
    }

    static Memory.Lesson lesson(LessonLearned told) {
        List<LessonFeature> features = told.getFeatures().stream().sorted(Comparator.comparingLong(LessonFeature::getHash)).toList();
        float[] weights = new float[features.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) features.get(i).getWeight();
        }
        return new Memory.Lesson(told.getLessonId(), told.getTopicId(), told.getOptionId(),
                new Sketch(features.stream().mapToLong(LessonFeature::getHash).toArray(), weights));
    }
}
