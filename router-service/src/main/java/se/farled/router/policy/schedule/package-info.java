/** What is done with the policy by the clock. */
@NullMarked
package se.farled.router.policy.schedule;

import org.jspecify.annotations.NullMarked;
