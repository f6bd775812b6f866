/** Receipts are forgotten in time. */
@NullMarked
package se.farled.gateway.notice.schedule;

import org.jspecify.annotations.NullMarked;
