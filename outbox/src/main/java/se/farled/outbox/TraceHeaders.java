package se.farled.outbox;

import java.util.Map;

/** The running trace as headers, taken when a message is appended, since the relay sends it from another thread. */
@FunctionalInterface
interface TraceHeaders {

    /** No tracing in this service. */
    TraceHeaders NONE = Map::of;

    /** The headers of the trace that runs now; empty when none does. */
    Map<String, String> current();
}
