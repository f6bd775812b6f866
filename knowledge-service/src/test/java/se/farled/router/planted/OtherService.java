package se.farled.router.planted;

/** Stands for a class of another service; see the offenders of the architecture test. */
public final class OtherService {}
