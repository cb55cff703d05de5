package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.sheet.ColumnField;
import io.github.cloudchecklist.core.sheet.HeaderField;
import io.github.cloudchecklist.core.sheet.HeaderRule;
import io.github.cloudchecklist.core.sheet.HeadingRule;
import io.github.cloudchecklist.core.sheet.IdSource;
import io.github.cloudchecklist.core.sheet.RemarkSyntax;
import io.github.cloudchecklist.core.sheet.SheetColumn;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A layout as a JSON document: its members are the attributes of {@link SheetLayout} and of what that is made of, by their names.
 *
 * <pre>{@code
 * {
 *   "columnHeadings": ["No.", "Requirement", "Status", "Remarks"],
 *   "columns": [{"columns": [
 *     {"field": "number", "column": 1},
 *     {"field": "requirement", "column": 2},
 *     {"field": "mark", "column": 3},
 *     {"field": "remark", "column": 4}
 *   ]}],
 *   "marks": [{"mark": "○", "state": "implemented"}]
 * }
 * }</pre>
 *
 * <p>Only {@code columns} is required. Fixed values are lower-case words joined by hyphens, {@code section-title}; languages are tags of
 * BCP 47. Any other member is an error. What {@link #write} gives is read as an equal layout.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class LayoutJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int MAX_BYTES = 1024 * 1024;

    private LayoutJson() {}

    /**
     * Reads a layout.
     *
     * @param json the document
     * @return the layout
     * @throws SheetException if the text is no JSON, or no layout; the message names the place
     */
    public static SheetLayout read(String json) {
        if (json.isBlank()) {
            throw new SheetException("Layout must not be empty");
        }
        try {
            return JsonMembers.read(MAPPER.readTree(json), "", LayoutJson::layout);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            String place =
                    location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
            // Where the object began, which Jackson tells in brackets, it does not know of a text.
            String reason =
                    e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\(start marker .*", "");
            SheetException exception = new SheetException("Layout must be JSON" + place + ": " + reason);
            exception.initCause(e);
            throw exception;
        }
    }

    /**
     * Reads a layout.
     *
     * @param file the document, in UTF-8, of at most 1 MiB
     * @return the layout
     * @throws IOException if the file cannot be read, or is not UTF-8
     * @throws SheetException if the file is a folder, or the text is too long, no JSON, or no layout; the message names the place
     */
    public static SheetLayout read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new SheetException("File must be no folder, was '" + file + "'");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new SheetException("Layout must have at most " + MAX_BYTES + " bytes, has more");
        }
        return read(Files.readString(file));
    }

    /**
     * Writes a layout; what it has by default is left out.
     *
     * @param layout the layout
     * @return the document, indented, its lines ended by LF
     */
    public static String write(SheetLayout layout) {
        return LayoutJsonWriter.write(layout);
    }

    /** Returns the word for a constant: {@code section-title}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E> E constant(E[] constants, Function<E, String> word, String text) {
        for (E constant : constants) {
            if (word.apply(constant).equals(text)) {
                return constant;
            }
        }
        String words = Arrays.stream(constants).map(word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("Word must be one of " + words + ", was '" + text + "'");
    }

    private static ColumnField field(String text) {
        return constant(ColumnField.values(), LayoutJson::word, text);
    }

    static ComplianceState state(String text) {
        return constant(ComplianceState.values(), ComplianceState::code, text);
    }

    private static SheetLayout layout(JsonMembers members) {
        SheetLayout.Builder layout = SheetLayout.builder()
                .headerRules(members.objects("headerRules", LayoutJson::headerRule))
                .columnHeadings(members.strings("columnHeadings"))
                .columns(members.objects("columns", LayoutJson::columns))
                .headingRules(members.objects("headingRules", LayoutJson::headingRule))
                .numberRegex(members.string("numberRegex"))
                .openingSection(members.object("openingSection", LayoutJson::section))
                .filledDown(members.strings("filledDown").stream()
                        .map(LayoutJson::field)
                        .toList())
                .marks(Legend.builder()
                        .entries(members.objects("marks", LayoutJson::mark))
                        .build())
                .responsibilities(values(
                        members.map("responsibilities"),
                        word -> constant(Responsibility.values(), Responsibility::code, word)))
                .levels(values(
                        members.map("levels"),
                        word -> constant(RequirementLevel.values(), RequirementLevel::code, word)));
        members.string("datePattern").ifPresent(layout::datePattern);
        members.string("ids").ifPresent(word -> layout.ids(constant(IdSource.values(), LayoutJson::word, word)));
        members.object("remarkSyntax", LayoutJson::remarkSyntax).ifPresent(layout::remarkSyntax);
        return layout.build();
    }

    private static <V> Map<String, V> values(Map<String, String> texts, Function<String, V> value) {
        Map<String, V> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> values.put(key, value.apply(text)));
        return values;
    }

    private static HeaderRule headerRule(JsonMembers members) {
        HeaderRule.Builder rule = HeaderRule.builder();
        rule.regex(members.requiredString("regex")).introduction(members.flag("introduction"));
        members.map("values")
                .forEach((group, value) ->
                        rule.putValue(constant(HeaderField.values(), HeaderField::group, group), value));
        return rule.build();
    }

    private static SheetColumns columns(JsonMembers members) {
        return SheetColumns.builder()
                .width(members.integer("width"))
                .headings(members.strings("headings"))
                .columns(members.objects("columns", LayoutJson::column))
                .build();
    }

    private static SheetColumn column(JsonMembers members) {
        SheetColumn.Builder column = SheetColumn.builder();
        column.field(field(members.requiredString("field")))
                .column(members.requiredInteger("column"))
                .language(members.string("language").map(LayoutJson::language))
                .name(members.string("name"));
        members.integer("level").ifPresent(column::level);
        return column.build();
    }

    /** Parses a language tag. */
    static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!language.toLanguageTag().equalsIgnoreCase(tag)) {
            throw new IllegalArgumentException("Language must be a tag of BCP 47, was '" + tag + "'");
        }
        return language;
    }

    private static HeadingRule headingRule(JsonMembers members) {
        return HeadingRule.builder()
                .level(members.requiredInteger("level"))
                .regex(members.requiredString("regex"))
                .column(members.integer("column"))
                .build();
    }

    private static Section section(JsonMembers members) {
        return Section.builder()
                .id(SectionId.of(members.requiredString("id")))
                .title(LocalizedText.of(members.requiredString("title")))
                .build();
    }

    private static LegendEntry mark(JsonMembers members) {
        return LegendEntry.builder()
                .mark(members.requiredString("mark"))
                .state(state(members.requiredString("state")))
                .meaning(members.string("meaning").map(LocalizedText::of))
                .build();
    }

    private static RemarkSyntax remarkSyntax(JsonMembers members) {
        RemarkSyntax.Builder syntax = RemarkSyntax.builder()
                .linkSigns(members.strings("linkSigns"))
                .clausesInLabels(members.flag("clausesInLabels"))
                .noteSigns(members.strings("noteSigns"))
                .languageNotes(values(members.map("languageNotes"), LayoutJson::language))
                .documentBrackets(members.map("documentBrackets"))
                .laws(members.strings("laws"))
                .contactLabels(members.strings("contactLabels"))
                .hoursLabels(members.strings("hoursLabels"));
        if (members.has("lineBreakElements")) {
            syntax.lineBreakElements(new LinkedHashSet<>(members.strings("lineBreakElements")));
        }
        return syntax.build();
    }
}
