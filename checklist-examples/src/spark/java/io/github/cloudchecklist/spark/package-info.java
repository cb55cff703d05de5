/**
 * Many sheets on many machines, by Apache Spark: for portfolios that one machine reads too slowly or does not hold.
 *
 * <p>{@link io.github.cloudchecklist.spark.SparkPortfolio} is the program and the only class that knows Spark;
 * {@link io.github.cloudchecklist.spark.PortfolioFold} is what each task does, and would do without Spark. It is compiled and
 * tested in the profile {@code spark} only.
 */
@NullMarked
package io.github.cloudchecklist.spark;

import org.jspecify.annotations.NullMarked;
