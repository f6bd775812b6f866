/** Reading the published language: its topics and an example of each record. */
@NullMarked
package se.farled.schemas;

import org.jspecify.annotations.NullMarked;
