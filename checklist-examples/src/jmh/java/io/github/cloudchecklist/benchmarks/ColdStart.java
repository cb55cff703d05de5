package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.json.ChecklistJson;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Whole processes, from the start of a fresh JVM to its end, on the real sheet.
 *
 * <p>The figure of a job is the median of its processes, which take turns with those of the other jobs. Each has on its class
 * path what its job needs.
 */
final class ColdStart {

    private static final int ROUNDS = 7;

    /** JMH's jars, which the path of this process has besides ours. */
    private static final List<String> JMH = List.of("jmh-core-", "jopt-simple-", "commons-math3-");

    /** What a process does. */
    enum Job {
        /** Nothing. */
        EMPTY("empty program"),
        /** Reads and writes a checklist. */
        CHECKLIST_READ_WRITE("checklist: read and write"),
        /** Reads a checklist and validates it by the standard rules, without Hibernate Validator. */
        CHECKLIST_RULES("checklist: read and validate by rules alone"),
        /** Reads a checklist and validates it by rules and constraints. */
        CHECKLIST_CONSTRAINTS("checklist: read and validate"),
        /** Reads a catalog. */
        OSCAL_READ("liboscal-java: read"),
        /** Reads a catalog and validates it by the constraints of OSCAL. */
        OSCAL_CONSTRAINTS("liboscal-java: read and validate");

        private final String title;

        Job(String title) {
            this.title = title;
        }

        /** Returns how a table calls it. */
        String title() {
            return title;
        }

        private boolean isOscal() {
            return this == OSCAL_READ || this == OSCAL_CONSTRAINTS;
        }
    }

    /**
     * What a process took.
     *
     * @param wall milliseconds from its start to its end
     * @param cpu milliseconds of all its threads; 0 where the system does not tell
     */
    record Time(long wall, long cpu) {}

    private final Path checklist;
    private final Path catalog;
    private final Path target;

    private ColdStart(Path folder) {
        checklist = folder.resolve("checklist.json");
        catalog = folder.resolve("catalog.json");
        target = folder.resolve("written.json");
    }

    /** Runs all jobs, prints their times and returns them. */
    static Map<Job, Time> run(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cold-start");
        ColdStart start = new ColdStart(folder);
        try {
            ChecklistJson.forChecklists().write(Sheets.real(), start.checklist);
            Files.write(start.catalog, OscalDocument.of(PeerSheets.ofControls(72)));
            Map<Job, Time> medians = start.medians();
            print(medians, out);
            return medians;
        } finally {
            for (Path file : List.of(start.checklist, start.catalog, start.target, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Map<Job, Time> medians() throws IOException, InterruptedException {
        Map<Job, List<Time>> times = new EnumMap<>(Job.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Job job : Job.values()) {
                times.computeIfAbsent(job, key -> new ArrayList<>()).add(time(job));
            }
        }
        Map<Job, Time> medians = new EnumMap<>(Job.class);
        times.forEach((job, all) -> medians.put(job, new Time(median(all, Time::wall), median(all, Time::cpu))));
        return medians;
    }

    private Time time(Job job) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classPath(job),
                        ColdProgram.class.getName(),
                        job.name(),
                        (job.isOscal() ? catalog : checklist).toString(),
                        target.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long cpu = cpuOfChildren();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        long wall = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException("Process must end well, was '" + job + "'");
        }
        return new Time(wall / 1_000_000, cpuOfChildren() - cpu);
    }

    private static String classPath(Job job) {
        String ours = System.getProperty("java.class.path");
        if (!job.isOscal()) {
            return Arrays.stream(ours.split(File.pathSeparator))
                    .filter(entry ->
                            JMH.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                    .collect(Collectors.joining(File.pathSeparator));
        }
        String program = ColdProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return program + File.pathSeparator + Peer.OSCAL.classPath();
    }

    /** Returns what all ended child processes took so far, in milliseconds, from where Linux tells it in hundredths. */
    private static long cpuOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        // The name of the process, in parentheses, may have spaces; the times are the 14th and 15th value after it.
        String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return 10 * (Long.parseLong(values[13]) + Long.parseLong(values[14]));
    }

    private static long median(List<Time> times, ToLongFunction<Time> value) {
        return times.stream()
                .mapToLong(value)
                .sorted()
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void print(Map<Job, Time> medians, PrintStream out) {
        out.println();
        out.println(
                "| whole process | wall ms | CPU ms | x liboscal-java, read | x liboscal-java, read and validate |");
        out.println("| --- | --- | --- | --- | --- |");
        medians.forEach((job, time) -> out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %.2f |",
                job.title(),
                time.wall,
                time.cpu,
                (double) time.wall / medians.get(Job.OSCAL_READ).wall,
                (double) time.wall / medians.get(Job.OSCAL_CONSTRAINTS).wall)));
    }
}
