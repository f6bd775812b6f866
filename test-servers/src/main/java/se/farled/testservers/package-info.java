/** The real servers that integration tests run against, started once per test run. */
@NullMarked
package se.farled.testservers;

import org.jspecify.annotations.NullMarked;
