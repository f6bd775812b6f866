package se.farled.local;

/** Why a command does not do what it was asked: the message is one line for the person at the terminal. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
