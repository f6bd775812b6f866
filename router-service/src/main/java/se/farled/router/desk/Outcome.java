package se.farled.router.desk;

/** What became of one question of a contact. */
public enum Outcome {
    ANSWERED, HANDED_OVER, REFERRED, CALLBACK
}
