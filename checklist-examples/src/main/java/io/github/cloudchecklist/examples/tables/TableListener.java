package io.github.cloudchecklist.examples.tables;

/**
 * Is told while a file of tables is read.
 *
 * <p>The adapters call it on the thread that reads; what it throws ends the reading.
 *
 * @since 0.1.0
 */
public interface TableListener {

    /** Hears nothing. */
    TableListener SILENT = new TableListener() {};

    /** How many rows are read between two calls of {@link #rowsRead}: {@value}. */
    int STEP = 10_000;

    /**
     * Says how many rows with text were read so far, after each {@value #STEP} of them.
     *
     * @param sheet the name of the sheet
     * @param rows the number of its rows so far
     */
    default void rowsRead(String sheet, int rows) {}

    /**
     * Says that something in the file cannot be said of a {@link io.github.cloudchecklist.core.sheet.Sheet} and was left out.
     *
     * @param sentence what and where, one English sentence without a full stop
     */
    default void leftOut(String sentence) {}
}
