package io.github.cloudchecklist.spark;

import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * Reads many sheets as lines (NDJSON) with Apache Spark, validates them by the standard rules, and adds up their summaries and
 * findings.
 *
 * <p><b>Each file is read by one task</b>, from its first byte to its last, as a stream. Spark would rather split text files, but
 * then no task knows the numbers of its lines, and what is gzipped cannot be split anyway. So it is files that run side by side: give
 * a portfolio as more files than there are cores, of some hundred megabytes each; those of less than 4 MB share a task. A task needs
 * the memory of its longest line and of the figures, whatever the length of the file.
 *
 * <p>Lines that are no sheets are listed with file and line. A file that cannot be read fails its task, which Spark tries again,
 * and in the end the job.
 *
 * <p>The values of the library are not {@link Serializable}: a task makes all it needs, and sends home one {@link Part}, in which
 * the summary is JSON.
 */
public final class SparkPortfolio {

    private static final String NAME = "checklist-portfolio";

    // Spark would give each core one task, which takes several files; it never makes more tasks than there are files.
    static final int AS_MANY_TASKS_AS_POSSIBLE = Integer.MAX_VALUE;

    private SparkPortfolio() {}

    /**
     * Runs the program on the cluster that Spark is configured for, and on this machine if it is for none.
     *
     * @param arguments which files, as Spark has it: a file, a folder or a pattern, or several with commas between them, compressed
     *     or not by their endings; and the folder for the tables
     * @throws IOException if a table cannot be written
     * @throws IllegalArgumentException if there are not two arguments
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "Arguments must be the files and a folder, were '" + String.join(" ", arguments) + "'");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SparkConf given = new SparkConf().setIfMissing("spark.app.name", NAME);
        SparkConf conf = given.contains("spark.master") ? given : onThisMachine("local[*]");
        Path folder = Path.of(arguments[1]);
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            PortfolioFigures figures = figures(spark, arguments[0], LocalDate.now(ZoneOffset.UTC));
            figures.write(folder);
            out.println("Sheets: " + figures.summary().getChecklists() + "; bad lines: "
                    + figures.badLines().size() + "; see " + folder);
        }
    }

    /**
     * Returns the configuration for this machine alone: nothing listens but on its loopback address, and there are no pages.
     *
     * @param master how many cores, such as {@code local[2]}
     * @return the configuration
     */
    static SparkConf onThisMachine(String master) {
        return new SparkConf()
                .setAppName(NAME)
                .setMaster(master)
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false");
    }

    /**
     * Adds up the sheets of files.
     *
     * @param spark the cluster
     * @param files which files, as in {@link #main}
     * @param day the day on which they are validated
     * @return the figures, the same for any number of tasks
     */
    static PortfolioFigures figures(JavaSparkContext spark, String files, LocalDate day) {
        List<Part> parts = spark.binaryFiles(files, AS_MANY_TASKS_AS_POSSIBLE)
                .mapPartitions(streams -> List.of(part(streams, day)).iterator())
                .collect();
        PortfolioFold all = new PortfolioFold(day);
        parts.forEach(part -> all.add(part.figures()));
        return all.figures();
    }

    private static Part part(Iterator<Tuple2<String, PortableDataStream>> files, LocalDate day) throws IOException {
        PortfolioFold fold = new PortfolioFold(day);
        while (files.hasNext()) {
            Tuple2<String, PortableDataStream> file = files.next();
            try (InputStream in = open(file._2())) {
                fold.addLines(file._1(), in);
            } catch (ChecklistJsonException | IOException e) {
                throw new IOException("File must be readable, was '" + file._1() + "'", e);
            }
        }
        return Part.of(fold.figures());
    }

    /** Opens a file as Hadoop does, which knows more compressed ones than the JDK, and those of several members. */
    private static InputStream open(PortableDataStream file) throws IOException {
        CompressionCodec codec = new CompressionCodecFactory(file.getConfiguration())
                .getCodec(new org.apache.hadoop.fs.Path(file.getPath()));
        InputStream in = file.open();
        return codec == null ? in : codec.createInputStream(in);
    }

    /** The figures on their way to the driver. */
    record Part(String summary, TreeMap<String, Long> findings, ArrayList<BadLine> badLines) implements Serializable {

        static Part of(PortfolioFigures figures) {
            return new Part(
                    ChecklistJson.forSummaries().writeString(figures.summary()),
                    new TreeMap<>(figures.findings()),
                    new ArrayList<>(figures.badLines()));
        }

        PortfolioFigures figures() {
            return new PortfolioFigures(ChecklistJson.forSummaries().read(summary), findings, badLines);
        }
    }
}
