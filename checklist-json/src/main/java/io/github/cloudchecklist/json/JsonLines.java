package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads and writes many documents as lines (NDJSON): one document on each line, in UTF-8.
 *
 * <pre>{@code
 * JsonLines<Checklist> lines = JsonLines.of(ChecklistJson.forChecklists())
 *         .onBadLine(problem -> System.err.println(problem.getMessage()));
 * try (Stream<Checklist> sheets = lines.read(Path.of("sheets.ndjson"))) {
 *     long answered = sheets.filter(sheet -> sheet.controls().allMatch(c -> c.getAnswer().isPresent())).count();
 * }
 * }</pre>
 *
 * <p><b>Reading</b> takes one line at a time, so that the memory needed is that of the longest line, of which the {@linkplain
 * JsonLimits#maxDocumentLength() greatest length} of a document is the bound. Lines end with LF or CR LF; the last one need
 * not. Blank lines are passed over. A line that cannot be read ends the stream with a {@link ChecklistJsonException} whose
 * {@link ChecklistJsonException#line() line} is its number in the whole, unless {@link #onBadLine} has it go on.
 *
 * <p><b>Writing</b> puts each document on a line that ends with LF, the last one too.
 *
 * <p>Immutable and thread-safe; the streams that it returns are for one use, as all streams.
 *
 * @param <T> the kind of documents
 * @since 0.1.0
 */
public final class JsonLines<T> {

    private final ChecklistJson<T> json;
    private final Consumer<ChecklistJsonException> badLines;
    private final Consumer<LinesProgress> progress;

    private JsonLines(
            ChecklistJson<T> json, Consumer<ChecklistJsonException> badLines, Consumer<LinesProgress> progress) {
        this.json = json;
        this.badLines = badLines;
        this.progress = progress;
    }

    /**
     * Returns what reads and writes lines.
     *
     * @param <T> the kind of documents
     * @param json reads and writes one document; each is written on one line in any case
     * @return the reader and writer, for which a bad line ends reading
     */
    public static <T> JsonLines<T> of(ChecklistJson<T> json) {
        return new JsonLines<>(json.onOneLine(), JsonLines::stop, done -> {});
    }

    private static void stop(ChecklistJsonException problem) {
        throw problem;
    }

    /**
     * Returns the same with another answer to lines that cannot be read.
     *
     * <p>A line that is told to the callback is passed over; where the callback throws, reading ends with what it throws. A stream
     * that fails is no bad line and ends reading always.
     *
     * @param callback takes the failure to read a line, which has its number; does nothing if bad lines are to be skipped
     * @return a reader and writer with this callback
     */
    public JsonLines<T> onBadLine(Consumer<ChecklistJsonException> callback) {
        return new JsonLines<>(json, callback, progress);
    }

    /**
     * Returns the same with a callback that is told how far it is: after each line that is read or written.
     *
     * @param callback takes what is done so far; on the thread that reads or writes
     * @return a reader and writer with this callback
     */
    public JsonLines<T> onProgress(Consumer<LinesProgress> callback) {
        return new JsonLines<>(json, badLines, callback);
    }

    /**
     * Reads documents from a stream of bytes as they are asked for.
     *
     * @param lines the lines; not closed
     * @return the documents in their order. Where it is consumed, it throws a {@link ChecklistJsonException} at a line that cannot be
     *     read, if bad lines end reading, or if the stream of bytes fails
     */
    public Stream<T> read(InputStream lines) {
        return StreamSupport.stream(new LineReader<>(lines, json, badLines, progress), false);
    }

    /**
     * Reads documents from a file as they are asked for.
     *
     * @param file the lines
     * @return the documents in their order, as {@link #read(InputStream)} has it; the file is closed with the stream
     * @throws ChecklistJsonException if the file cannot be opened
     */
    public Stream<T> read(Path file) {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (IOException e) {
            throw ChecklistJsonException.failed("File must be readable, was '" + file + "'", e);
        }
        return read(in).onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw ChecklistJsonException.failed("File must be closable", e);
        }
    }

    /**
     * Writes documents to a stream of bytes, which is flushed and not closed.
     *
     * @param documents the documents; consumed and not closed
     * @param target where the lines go
     * @return how many documents there are
     * @throws ChecklistJsonException if a document has a value that JSON cannot carry, of which the line tells the number of the
     *     document, or the stream of bytes cannot be written; the lines before have been written
     */
    public long write(Stream<? extends T> documents, OutputStream target) {
        LinesProgress done = LinesProgress.NONE;
        try {
            for (Iterator<? extends T> each = documents.iterator(); each.hasNext(); ) {
                int number = done.nextLine();
                Problems problems = problem -> ChecklistJson.STRICT.report(problem.at(number, 1));
                byte[] line = json.writeBytes(each.next(), problems);
                target.write(line);
                target.write('\n');
                done = done.plus(line.length + 1L, true);
                progress.accept(done);
            }
            target.flush();
        } catch (IOException e) {
            throw ChecklistJsonException.failed("Target must be writable", e);
        }
        return done.documents();
    }

    /**
     * Writes documents to a file, which is made, or replaced if there is one.
     *
     * @param documents the documents; consumed and not closed
     * @param file where the lines go
     * @return how many documents there are
     * @throws ChecklistJsonException if a document has a value that JSON cannot carry, of which the line tells the number of the
     *     document, or the file cannot be written; the lines before have been written
     */
    public long write(Stream<? extends T> documents, Path file) {
        try (OutputStream target = Files.newOutputStream(file)) {
            return write(documents, target);
        } catch (IOException e) {
            throw ChecklistJsonException.failed("File must be writable, was '" + file + "'", e);
        }
    }
}
