package se.farled.router.kafka;

import com.microsoft.kiota.ApiException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a part that is down, where waiting helps, from a record that nobody can handle. */
public final class Faults {

    private Faults() {}

    /** True when the database or the registry is away: to be tried until it is back, never dead-lettered. */
    public static boolean partIsDown(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(Faults::tellsOfOutage);
    }

    private static boolean tellsOfOutage(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException e -> true;
            case TransientDataAccessException e -> true;
            case RecoverableDataAccessException e -> true;
            case CannotCreateTransactionException e -> true;
            case TransactionSystemException e -> true;
            case ApiException e -> e.getResponseStatusCode() == 0 || e.getResponseStatusCode() >= 500;
            case TimeoutException e -> true;
            case IOException e -> true;
            default -> false;
        };
    }
}
