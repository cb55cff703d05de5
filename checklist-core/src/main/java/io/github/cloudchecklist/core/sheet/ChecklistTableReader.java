package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.model.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads {@link ChecklistTables}, each table into its part of a checklist. */
final class ChecklistTableReader {

    private static final String OUT_OF_PLACE = "Row is of no kind that belongs here and is left out";

    private final Checklist.Builder checklist;
    private Legend legend;

    ChecklistTableReader(Checklist.Builder checklist, Legend legend) {
        this.checklist = checklist;
        this.legend = legend;
    }

    /** Reads a table by its name; one of another name is listed. */
    void read(Sheet sheet, ImportLog log) {
        switch (sheet.getName()) {
            case ChecklistTables.CHECKLIST -> readHead(sheet, log);
            case ChecklistTables.LEGEND -> readLegend(sheet, log);
            case ChecklistTables.CONTROLS -> readControls(sheet, log);
            case ChecklistTables.BASIS -> readBasis(sheet, log);
            case ChecklistTables.CERTIFICATIONS -> readCertifications(sheet, log);
            case ChecklistTables.REFERENCES -> readReferences(sheet, log);
            default -> {
                log.doubt("sheet.table.unknown", "Sheet is none of the tables and is left out", sheet.getName());
                sheet.getRows().forEach(row -> log.used(row, ImportLog.isBlank(row) ? RowUse.BLANK : RowUse.UNUSED));
            }
        }
    }

    /** Lists the cells whose texts a spreadsheet may have changed: 5.1 of an id that was typed as 5.10, a day of 1-2. */
    private static void checkKinds(SheetRow row, ImportLog log) {
        row.getKinds().keySet().stream().sorted().forEach(column -> {
            CellKind kind = row.kind(column);
            boolean isWhole =
                    kind == CellKind.NUMBER && row.cell(column).chars().allMatch(c -> c >= '0' && c <= '9');
            if (kind != CellKind.TEXT && !isWhole) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                log.doubt("sheet.table.typed", "Cell is no text but of kind " + name + " in the file", row, column);
            }
        });
    }

    Checklist checklist() {
        return checklist.build();
    }

    /** Reads each row below the headings; {@code false} of the reader leaves a row unused. */
    private static void readRows(Sheet sheet, ImportLog log, BiPredicate<TableRowKind, TableRow> reader) {
        TableHeadings headings = null;
        for (SheetRow row : sheet.getRows()) {
            if (ImportLog.isBlank(row)) {
                log.used(row, RowUse.BLANK);
            } else if (headings == null) {
                headings = new TableHeadings(row, log);
                if (!headings.has(TableField.ROW)) {
                    throw new SheetException(
                            "Table must have a column '" + TableField.ROW.heading() + "'",
                            SheetPlace.of(sheet.getName(), row.getNumber()));
                }
                log.used(row, RowUse.COLUMN_HEADINGS);
            } else {
                checkKinds(row, log);
                TableRow one = new TableRow(row, headings, log);
                Optional<TableRowKind> kind = one.kind();
                if (kind.isEmpty() || !reader.test(kind.get(), one)) {
                    one.unused("sheet.table.row", OUT_OF_PLACE);
                }
            }
        }
    }

    /**
     * Reads the table of the checklist itself.
     *
     * @throws SheetException if it has no row of that, or if id, revision or language are missing or none
     */
    private void readHead(Sheet sheet, ImportLog log) {
        DetailRows details = new DetailRows();
        Set<TableRowKind> read = new HashSet<>();
        readRows(sheet, log, (kind, row) -> {
            if (kind == TableRowKind.CHECKLIST && read.add(kind)) {
                head(row, sheet.getName());
                return true;
            }
            return kind == TableRowKind.PROPERTY && details.read(kind, row);
        });
        if (read.isEmpty()) {
            throw new SheetException("Table '" + sheet.getName() + "' must have a row 'checklist', has none");
        }
        checklist.properties(details.properties());
    }

    private void head(TableRow row, String sheet) {
        SheetPlace place = SheetPlace.of(sheet, row.row().getNumber());
        checklist
                .id(row.value(TableField.ID, "the id of a checklist", ChecklistId::of)
                        .orElseThrow(() -> missing("id", place)))
                .revision(row.string(TableField.REVISION).orElseThrow(() -> missing("revision", place)))
                .language(row.language(TableField.LANGUAGE).orElseThrow(() -> missing("language", place)))
                .title(row.requiredText(TableField.TITLE))
                .provider(FrameworkRows.organization(row, TableField.PROVIDER, TableField.PROVIDER_ADDRESS))
                .service(FrameworkRows.organization(row, TableField.SERVICE, TableField.SERVICE_ADDRESS)
                        .map(named -> Service.builder()
                                .name(named.getName())
                                .uri(named.getUri())
                                .build()))
                .revisedOn(row.date(TableField.REVISED_ON))
                .introduction(row.text(TableField.INTRODUCTION));
        row.used(RowUse.HEADER, "");
    }

    private static SheetException missing(String what, SheetPlace place) {
        return new SheetException("Checklist must have a valid " + what, place);
    }

    private void readLegend(Sheet sheet, ImportLog log) {
        List<LegendEntry> entries = new ArrayList<>();
        readRows(sheet, log, (kind, row) -> {
            if (kind != TableRowKind.LEGEND) {
                return false;
            }
            Optional<ComplianceState> state =
                    row.constant(TableField.STATE, List.of(ComplianceState.values()), ComplianceState::code);
            if (state.isEmpty()) {
                row.unused("sheet.table.missing", "Entry of the legend has no state and is left out");
                return true;
            }
            entries.add(LegendEntry.builder()
                    .mark(row.string(TableField.MARK).orElse(""))
                    .state(state.get())
                    .meaning(row.text(TableField.MEANING))
                    .build());
            row.used(RowUse.HEADER, "");
            return true;
        });
        legend = Legend.builder().entries(entries).build();
        checklist.legend(legend);
    }

    private void readBasis(Sheet sheet, ImportLog log) {
        List<FrameworkReference> basis = new ArrayList<>();
        readRows(sheet, log, (kind, row) -> {
            if (kind != TableRowKind.BASIS) {
                return false;
            }
            basis.add(FrameworkRows.read(row));
            row.used(RowUse.HEADER, "");
            return true;
        });
        checklist.basis(basis);
    }

    private void readReferences(Sheet sheet, ImportLog log) {
        DetailRows details = new DetailRows();
        readRows(
                sheet,
                log,
                (kind, row) -> (kind != TableRowKind.PROPERTY || details.hasEvidence()) && details.read(kind, row));
        checklist.references(details.evidence());
    }

    private void readCertifications(Sheet sheet, ImportLog log) {
        CertificationRows rows = new CertificationRows();
        readRows(sheet, log, rows::read);
        checklist.certifications(rows.build());
    }

    /** Reads the sections and controls, with the legend that is known by then. */
    private void readControls(Sheet sheet, ImportLog log) {
        SectionRows rows = new SectionRows(legend);
        readRows(sheet, log, rows::read);
        checklist.sections(rows.build());
    }

    /** The certificates of a table. */
    private static final class CertificationRows {

        private final List<Certification> certifications = new ArrayList<>();
        private Certification.@Nullable Builder open;
        private DetailRows details = new DetailRows();

        boolean read(TableRowKind kind, TableRow row) {
            if (kind != TableRowKind.CERTIFICATION) {
                return open != null && details.read(kind, row);
            }
            close();
            open = Certification.builder();
            open.standard(row.string(TableField.STANDARD).orElse(""))
                    .scope(row.text(TableField.SCOPE))
                    .registrationNumber(row.string(TableField.REGISTRATION_NUMBER))
                    .registeredOn(row.date(TableField.REGISTERED_ON))
                    .expiresOn(row.date(TableField.EXPIRES_ON))
                    .registrar(FrameworkRows.organization(row, TableField.REGISTRAR, TableField.REGISTRAR_ADDRESS));
            details = new DetailRows();
            row.used(RowUse.HEADER, "");
            return true;
        }

        private void close() {
            if (open != null) {
                List<Evidence> evidence = details.evidence();
                certifications.add(
                        open.evidence(evidence).properties(details.properties()).build());
            }
        }

        List<Certification> build() {
            close();
            return certifications;
        }
    }

    /** The sections of a table, with their controls. */
    private static final class SectionRows {

        /** A section whose rows are being read. */
        private static final class Open {
            private final Section.Builder section;
            private final DetailRows details = new DetailRows();

            Open(Section.Builder section) {
                this.section = section;
            }

            Section build() {
                return section.properties(details.properties()).build();
            }
        }

        private final Legend legend;
        private final List<Section> sections = new ArrayList<>();
        private final List<Open> path = new ArrayList<>();
        private final Set<ControlId> ids = new HashSet<>();
        private @Nullable ControlRows control;

        SectionRows(Legend legend) {
            this.legend = legend;
        }

        boolean read(TableRowKind kind, TableRow row) {
            return switch (kind) {
                case SECTION -> openSection(row);
                case CONTROL -> openControl(row);
                case PROPERTY ->
                    control != null
                            ? control.read(kind, row)
                            : !path.isEmpty() && last().details.read(kind, row);
                default -> control != null && control.read(kind, row);
            };
        }

        private Open last() {
            return path.get(path.size() - 1);
        }

        private boolean openSection(TableRow row) {
            Optional<SectionId> id = row.value(TableField.ID, "the id of a section", SectionId::of);
            if (id.isEmpty()) {
                row.unused("sheet.table.missing", "Section has no id and is left out");
                return true;
            }
            int depth = row.value(TableField.DEPTH, "a whole number from 1", Integer::valueOf)
                    .orElse(Math.max(path.size(), 1));
            int possible = Math.min(Math.max(depth, 1), Math.min(path.size() + 1, Section.MAX_DEPTH));
            if (depth != possible) {
                row.doubt(
                        "sheet.section.level",
                        "Section stands in none of the level above, it is read at level " + possible,
                        TableField.DEPTH);
            }
            closeTo(possible - 1);
            Section.Builder section = Section.builder();
            section.id(id.get())
                    .label(row.string(TableField.LABEL))
                    .title(row.requiredText(TableField.TITLE))
                    .types(row.values(TableField.TYPES, "types of sections", SectionType::of))
                    .introduction(row.text(TableField.INTRODUCTION));
            path.add(new Open(section));
            row.used(RowUse.SECTION, id.get().text());
            return true;
        }

        private boolean openControl(TableRow row) {
            closeControl();
            Optional<ControlId> id = row.value(TableField.ID, "the id of a control", ControlId::of);
            if (id.isEmpty()) {
                row.unused("sheet.table.missing", "Control has no id and is left out");
            } else if (path.isEmpty()) {
                row.unused("sheet.control.homeless", "Control stands above the first section and is left out");
            } else {
                if (!ids.add(id.get())) {
                    row.doubt(
                            "sheet.control.duplicate",
                            "Control id '" + id.get() + "' stands above already",
                            TableField.ID);
                }
                control = new ControlRows(id.get(), row, legend);
            }
            return true;
        }

        private void closeControl() {
            if (control != null) {
                last().section.addControl(control.build());
                control = null;
            }
        }

        private void closeTo(int depth) {
            closeControl();
            while (path.size() > depth) {
                Section section = path.remove(path.size() - 1).build();
                if (path.isEmpty()) {
                    sections.add(section);
                } else {
                    last().section.addSection(section);
                }
            }
        }

        List<Section> build() {
            closeTo(0);
            return sections;
        }
    }
}
