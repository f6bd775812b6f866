/** Stems and search with Lucene, in process. */
@NullMarked
package se.farled.router.matching.lucene;

import org.jspecify.annotations.NullMarked;
