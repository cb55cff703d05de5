package io.github.cloudchecklist.json.oscal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as OSCAL takes them: in the years 1900 to 2999, leap days from 2000 on, at offsets that are in use somewhere. */
final class Times {

    private static final Pattern OFFSETS = Pattern.compile(
            "Z|-(0[0-9]|1[0-2]):00|-0[39]:30|\\+(0[0-9]|1[0-4]):00|\\+(0[34569]|10):30|\\+(0[58]|12):45");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Times() {}

    /** Returns a time as OSCAL takes it; empty if it does not. */
    static Optional<String> find(OffsetDateTime time) {
        int year = time.getYear();
        boolean earlyLeapDay = year < 2000 && time.getMonthValue() == 2 && time.getDayOfMonth() == 29;
        return year < 1900 || year > 2999 || earlyLeapDay ? Optional.empty() : Optional.of(FORMAT.format(time));
    }

    /**
     * Returns a time as OSCAL takes it.
     *
     * @throws IllegalArgumentException if OSCAL does not take it
     */
    static String format(String what, OffsetDateTime time) {
        return find(time)
                .orElseThrow(() -> new IllegalArgumentException("Time of " + what
                        + " must be in the years 1900 to 2999, no leap day before 2000, was '" + time + "'"));
    }

    /**
     * Returns an offset.
     *
     * @throws IllegalArgumentException if OSCAL does not take it
     */
    static ZoneOffset check(ZoneOffset offset) {
        if (!OFFSETS.matcher(offset.getId()).matches()) {
            throw new IllegalArgumentException("Offset must be in use somewhere, was '" + offset + "'");
        }
        return offset;
    }
}
