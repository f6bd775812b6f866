/** Where an organisation wants its word beside its mail address: a program of its own, a second address. */
@NullMarked
package se.farled.cases.receiver;

import org.jspecify.annotations.NullMarked;
