package se.farled.cases.web;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** How a fault looks over HTTP (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler({
        DataAccessResourceFailureException.class, TransientDataAccessException.class, CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> storeDown(Exception fault) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The case store cannot be reached. Nothing was changed; try again shortly.");
        problem.setType(URI.create("urn:farled:problem:store-down"));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5").body(problem);
    }

    @ExceptionHandler(DataAccessException.class)
    ResponseEntity<ProblemDetail> storeFault(DataAccessException fault) {
        // Only the kind is logged: a driver's message may quote a row.
        log.atError().addKeyValue("fault", fault.getClass().getName()).log("the case store refused a statement");
        var problem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        problem.setType(URI.create("urn:farled:problem:fault"));
        return ResponseEntity.internalServerError().body(problem);
    }
}
