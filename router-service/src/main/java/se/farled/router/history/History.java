package se.farled.router.history;

import java.util.List;

/** Where the imported history is kept. */
public interface History {

    /** Keeps what is not there yet, and says how many that were. The same text on the same topic is one row. */
    int add(List<Told> rows);

    /** The newest, newest first; those without a time last. */
    List<Told> newest(int most);

    /** Forgets all of it. */
    void clear();

    /** How much there is. */
    Size size();

    /**
     * How much there is.
     *
     * @param last number of the row that came last; 0 for none. It changes with every import
     */
    record Size(long rows, int topics, long last) {}
}
