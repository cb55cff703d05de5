package io.github.cloudchecklist.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** Reads the documents of lines, as they are asked for. Not thread-safe. */
final class LineReader<T> extends AbstractSpliterator<T> {

    private final LineSplitter lines;
    private final ChecklistJson<T> json;
    private final Consumer<ChecklistJsonException> badLines;
    private final Consumer<LinesProgress> progress;
    private LinesProgress done = LinesProgress.NONE;

    LineReader(
            InputStream in,
            ChecklistJson<T> json,
            Consumer<ChecklistJsonException> badLines,
            Consumer<LinesProgress> progress) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = new LineSplitter(in, json.limits().maxDocumentLength());
        this.json = json;
        this.badLines = badLines;
        this.progress = progress;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (advance()) {
            T document = null;
            ChecklistJsonException failure = null;
            try {
                document = lines.isBlank() ? null : document();
            } catch (ChecklistJsonException e) {
                failure = e;
            }
            done = done.plus(lines.length(), document != null);
            progress.accept(done);
            if (failure != null) {
                badLines.accept(failure);
            }
            if (document != null) {
                action.accept(document);
                return true;
            }
        }
        return false;
    }

    private boolean advance() {
        try {
            return lines.advance();
        } catch (IOException e) {
            throw ChecklistJsonException.failed("Lines must be readable, failed at line " + done.nextLine(), e);
        }
    }

    private T document() {
        int number = done.nextLine();
        if (lines.isTooLong()) {
            throw new ChecklistJsonException(
                    Source.tooLong("bytes", json.limits()).at(number, 1));
        }
        return json.read(new Utf8(lines.buffer(), lines.begin(), lines.end(), number));
    }
}
