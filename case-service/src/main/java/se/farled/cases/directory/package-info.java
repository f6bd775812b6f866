/** Names and addresses of organisations and topics. */
@NullMarked
package se.farled.cases.directory;

import org.jspecify.annotations.NullMarked;
