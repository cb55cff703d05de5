package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.StateCounts;
import java.util.ArrayList;
import java.util.List;

/** A part of a bar or a donut: how many there are of something, and how many of others come before. */
record Segment(String code, long start, long count) {

    /** Of each part of a donut of {@value} lengths a control, so many are left open where there are more parts than one. */
    private static final long UNITS = 100;

    /** Returns the segments of the states, in the order of the constants. */
    static List<Segment> of(StateCounts counts) {
        List<Segment> segments = new ArrayList<>();
        long start = 0;
        for (var entry : counts.getCounts().entrySet()) {
            segments.add(new Segment(entry.getKey().code(), start, entry.getValue()));
            start += entry.getValue();
        }
        return segments;
    }

    /** Returns the length of a circle of so many in all. */
    static long circumference(long total) {
        return total * UNITS;
    }

    /** Returns the lengths of stroke and gap that draw this segment on the circle. */
    String dashes(long total) {
        long length = count * UNITS;
        long shown = count == total ? length : Math.max(length - total, length / 2);
        return shown + " " + (circumference(total) - shown);
    }

    long dashOffset() {
        return -start * UNITS;
    }
}
