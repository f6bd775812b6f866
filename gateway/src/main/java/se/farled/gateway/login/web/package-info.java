/** Where staff sign in. */
@NullMarked
package se.farled.gateway.login.web;

import org.jspecify.annotations.NullMarked;
