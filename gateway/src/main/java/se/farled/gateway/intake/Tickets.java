package se.farled.gateway.intake;

import java.time.LocalDate;
import java.util.Optional;

/** The numbers of the waiting room. */
public interface Tickets {

    /** The day's next number, from 1; empty when it cannot be told, and then the visit is taken without one. */
    Optional<Integer> next(LocalDate day);

    /** How a number is written: A1 … A99, B1 … and so on. */
    static String written(int number) {
        int index = number - 1;
        return "" + (char) ('A' + index / 99 % 26) + (index % 99 + 1);
    }
}
