package se.farled.router.matching;

/** Stands for a class of another service. */
public class Question {
}
