/** Whether texts can be matched, for whoever asks the service's health. */
@NullMarked
package se.farled.router.matching.health;

import org.jspecify.annotations.NullMarked;
