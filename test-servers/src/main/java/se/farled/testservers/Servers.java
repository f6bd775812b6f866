package se.farled.testservers;

import se.farled.local.Mailbox;

/** Where the servers of a test run are. Which kind they are is chosen with `farled.servers` (see {@link CityServers}). */
interface Servers extends AutoCloseable {
    String bootstrapServers();

    /** The registry's root, without a path: `http://host:port`. */
    String registryRoot();

    String jdbcUrl(String database);

    String databasePassword();

    void createDatabase(String name);

    Mailbox mailbox();

    @Override
    void close();
}
