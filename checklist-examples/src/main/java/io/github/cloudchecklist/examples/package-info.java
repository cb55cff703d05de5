/**
 * Programs that use the library as an embedder does, and the published cybozu.com (China) sheet as their data.
 *
 * <p>{@code CybozuCnMainJob} is the place to start: it turns the published text into the model and writes what can be made
 * of it.
 */
@NullMarked
package io.github.cloudchecklist.examples;

import org.jspecify.annotations.NullMarked;
