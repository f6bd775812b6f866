/** The system as the world outside sees it: its HTTP API, its live stream, its mailbox, what `./farled status` tells. */
@NullMarked
package se.farled.system.client;

import org.jspecify.annotations.NullMarked;
