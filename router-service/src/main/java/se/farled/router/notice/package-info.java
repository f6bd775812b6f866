/** Which notices in force a contact is about: their answers come before the articles. */
@NullMarked
package se.farled.router.notice;

import org.jspecify.annotations.NullMarked;
