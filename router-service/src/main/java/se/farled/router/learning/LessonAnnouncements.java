package se.farled.router.learning;

/** Tells every router what to learn and what to forget; heard if and only if the transaction commits. */
public interface LessonAnnouncements {

    /** From now on texts like that one are matched likewise. */
    void learnt(Correction correction);

    /** The lesson is deleted everywhere. */
    void forgotten(String correctionId);
}
