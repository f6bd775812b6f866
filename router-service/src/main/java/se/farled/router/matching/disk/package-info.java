/** What was learnt, kept in files. */
@NullMarked
package se.farled.router.matching.disk;

import org.jspecify.annotations.NullMarked;
