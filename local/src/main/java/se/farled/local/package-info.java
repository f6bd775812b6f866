/** The embedded stack: Kafka, schema registry, PostgreSQL and a mailbox as real servers on this machine, without containers. */
@NullMarked
package se.farled.local;

import org.jspecify.annotations.NullMarked;
