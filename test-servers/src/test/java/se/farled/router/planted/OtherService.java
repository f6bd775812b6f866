package se.farled.router.planted;

/** Stands for another service's class. */
public class OtherService {}
