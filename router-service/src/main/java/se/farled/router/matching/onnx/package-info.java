/** Meaning from an embedding model that the user of the service chose. */
@NullMarked
package se.farled.router.matching.onnx;

import org.jspecify.annotations.NullMarked;
