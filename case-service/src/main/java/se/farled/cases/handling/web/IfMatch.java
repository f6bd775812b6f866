package se.farled.cases.handling.web;

import org.jspecify.annotations.Nullable;

/** The version that the asker read, from If-Match; null when none was sent: then the step is taken on whatever there is. */
record IfMatch(@Nullable Long version) {}
