package io.github.cloudchecklist.core.validation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day in the path or query of an address, as publishers put it into file names: {@code CH20150828.pdf}, {@code
 * 2022-02-15}, {@code 2022/02/15}.
 */
final class AddressDate {

    private static final int YEAR = 4;
    private static final int COMPACT = 8;
    private static final int SEPARATED = 10;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private AddressDate() {}

    /** Returns the latest day in an address; eight digits or more that make no day are passed over. */
    static Optional<LocalDate> in(URI address) {
        Optional<LocalDate> inPath = in(address.getRawPath());
        Optional<LocalDate> inQuery = in(address.getRawQuery());
        return inQuery.isEmpty() || (inPath.isPresent() && inPath.get().isAfter(inQuery.get())) ? inPath : inQuery;
    }

    private static Optional<LocalDate> in(@Nullable String text) {
        Optional<LocalDate> latest = Optional.empty();
        if (text == null) {
            return latest;
        }
        for (int start = startOfDigits(text, 0); start < text.length(); ) {
            int end = endOfDigits(text, start);
            Optional<LocalDate> day = dayAt(text, start, end);
            if (day.isPresent() && (latest.isEmpty() || latest.get().isBefore(day.get()))) {
                latest = day;
            }
            start = startOfDigits(text, end);
        }
        return latest;
    }

    private static Optional<LocalDate> dayAt(String text, int start, int end) {
        if (end - start == COMPACT) {
            return day(text, start, start + YEAR, start + YEAR + 2);
        }
        boolean separated = end - start == YEAR
                && endOfDigits(text, end + 1) == end + 3
                && endOfDigits(text, end + YEAR) == start + SEPARATED
                && isSeparator(text.charAt(end))
                && text.charAt(end + 3) == text.charAt(end);
        return separated ? day(text, start, end + 1, end + YEAR) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(text, year, year + YEAR, 10),
                    Integer.parseInt(text, month, month + 2, 10),
                    Integer.parseInt(text, day, day + 2, 10));
            boolean likely = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return likely ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '_' || c == '.';
    }

    /** Returns the index of the first digit from an index on; the length if there is none. */
    private static int startOfDigits(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) < '0' || text.charAt(start) > '9')) {
            start++;
        }
        return start;
    }

    /** Returns the index after the digits that begin at an index; the index itself if there is none, or it is outside. */
    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
