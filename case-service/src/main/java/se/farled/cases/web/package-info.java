/** What all HTTP answers of this service share: the door, and how a fault looks. */
@NullMarked
package se.farled.cases.web;

import org.jspecify.annotations.NullMarked;
