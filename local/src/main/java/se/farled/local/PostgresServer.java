package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL on 127.0.0.1, with its data in a directory that survives restarts and fsync on, as a production server has it. */
public final class PostgresServer implements Server {
    public static final String USER = "postgres";
    private final Process process;
    private final int port;
    private final String password;

    private PostgresServer(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Starts it on `home`/data, which is made first when it is missing. */
    static PostgresServer start(Path home, Path log, int port, String password) {
        var bin = ServerFiles.postgres().resolve("bin");
        var data = home.resolve("data");
        try {
            Files.createDirectories(home);
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                create(bin, home, data, log, password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = unprivileged(home);
        command.addAll(List.of(bin.resolve("postgres").toString(), "-D", data.toString(), "-h", "127.0.0.1", "-p", "" + port,
                "-c", "unix_socket_directories=", "-c", "shared_buffers=64MB", "-c", "max_connections=200",
                "-c", "log_checkpoints=off"));
        // SIGINT is PostgreSQL's fast shutdown: open connections do not hold it up.
        var server = new PostgresServer(Children.start(command, Map.of(), home, log, "INT"), port, password);
        Await.ready("PostgreSQL", server.process, log, Duration.ofSeconds(60), server::answers);
        return server;
    }

    /** Makes the database when it is missing. Names come from the code, never from a user. */
    public void ensureDatabase(String name) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                connection.createStatement().execute("create database \"" + name + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        Children.stop(process, "INT", 8);
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void create(Path bin, Path home, Path data, Path log, String password) throws IOException {
        var secret = home.resolve("password");
        Files.writeString(secret, password);
        var command = unprivileged(home);
        command.addAll(List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", USER, "-A", "scram-sha-256",
                "--pwfile=" + secret, "-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-sync"));
        var init = Children.start(command, Map.of(), home, log, "KILL");
        Await.ready("PostgreSQL's initdb", init, log, Duration.ofSeconds(60), () -> !init.isAlive() && init.exitValue() == 0);
        Files.delete(secret);
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, yet owns its files; where namespaces
     * are forbidden the account `nobody` gets the directory.
     */
    private static List<String> unprivileged(Path home) {
        if (!USER_IS_ROOT) {
            return new ArrayList<>();
        }
        if (Children.succeeds("unshare", "-U", "true")) {
            return new ArrayList<>(List.of("unshare", "-U"));
        }
        Children.succeeds("chown", "-R", "nobody", home.toString());
        return new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--clear-groups", "--"));
    }

    private static final boolean USER_IS_ROOT = System.getProperty("user.name").equals("root");
}
