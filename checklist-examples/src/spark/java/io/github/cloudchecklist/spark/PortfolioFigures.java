package io.github.cloudchecklist.spark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.ComplianceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What is known of many sheets.
 *
 * @param summary the figures of all sheets
 * @param findings how often each code was found, by code
 * @param badLines the lines that are no sheets, by file and line
 */
record PortfolioFigures(Summary summary, SortedMap<String, Long> findings, List<BadLine> badLines) {

    /**
     * Writes the tables {@code states.csv}, {@code findings.csv} and {@code bad-lines.csv}, in UTF-8 with LF: the same figures, the
     * same bytes.
     *
     * @param folder where to; made if there is none
     * @throws IOException if a file cannot be written
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (CsvWriter csv = table(folder, "states.csv")) {
            csv.writeRecord("state", "controls");
            for (Map.Entry<ComplianceState, Long> state :
                    summary.getStates().getCounts().entrySet()) {
                csv.writeRecord(state.getKey().code(), state.getValue().toString());
            }
        }
        try (CsvWriter csv = table(folder, "findings.csv")) {
            csv.writeRecord("code", "findings");
            for (Map.Entry<String, Long> finding : findings.entrySet()) {
                csv.writeRecord(finding.getKey(), finding.getValue().toString());
            }
        }
        try (CsvWriter csv = table(folder, "bad-lines.csv")) {
            csv.writeRecord("file", "line", "code", "message");
            for (BadLine bad : badLines) {
                csv.writeRecord(bad.file(), Integer.toString(bad.line()), bad.code(), bad.message());
            }
        }
    }

    private static CsvWriter table(Path folder, String name) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(name));
    }
}
