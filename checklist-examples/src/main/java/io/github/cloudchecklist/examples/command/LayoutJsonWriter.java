package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.sheet.HeaderField;
import io.github.cloudchecklist.core.sheet.HeaderRule;
import io.github.cloudchecklist.core.sheet.HeadingRule;
import io.github.cloudchecklist.core.sheet.IdSource;
import io.github.cloudchecklist.core.sheet.RemarkSyntax;
import io.github.cloudchecklist.core.sheet.SheetColumn;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a layout as {@link LayoutJson} reads it. */
final class LayoutJsonWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new ShortObjects()).withArrayIndenter(LINES);

    private LayoutJsonWriter() {}

    static String write(SheetLayout layout) {
        return LayoutJson.MAPPER.writer().with(PRINTER).writeValueAsString(layout(layout)) + "\n";
    }

    /** Puts the members of the outermost object on lines of their own, and those of others side by side. */
    private static final class ShortObjects implements DefaultPrettyPrinter.Indenter {

        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            if (level <= 1) {
                LINES.writeIndentation(generator, level);
            } else {
                generator.writeRaw(' ');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** The members of an object; those that are empty are left out. */
    private static final class Members extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        Members with(String name, Object value) {
            boolean empty = value.equals(Optional.empty())
                    || value.equals(OptionalInt.empty())
                    || value.equals(false)
                    || (value instanceof Collection<?> values && values.isEmpty())
                    || (value instanceof Map<?, ?> values && values.isEmpty());
            if (!empty) {
                put(name, plain(value));
            }
            return this;
        }

        private static Object plain(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.orElseThrow();
            }
            return value instanceof OptionalInt optional ? optional.getAsInt() : value;
        }
    }

    private static <T> List<Members> all(Collection<T> values, Function<T, Members> members) {
        return values.stream().map(members).toList();
    }

    private static <V> Map<String, String> words(Map<String, V> values, Function<V, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((key, value) -> words.put(key, word.apply(value)));
        return words;
    }

    private static Members layout(SheetLayout layout) {
        Optional<String> dates = Optional.of(layout.getDatePattern()).filter(pattern -> !pattern.equals("uuuu-MM-dd"));
        Optional<String> ids = Optional.of(layout.getIds())
                .filter(source -> source != IdSource.POSITION)
                .map(LayoutJson::word);
        return new Members()
                .with("headerRules", all(layout.getHeaderRules(), LayoutJsonWriter::headerRule))
                .with("datePattern", dates)
                .with("columnHeadings", layout.getColumnHeadings())
                .with("columns", all(layout.getColumns(), LayoutJsonWriter::columns))
                .with("headingRules", all(layout.getHeadingRules(), LayoutJsonWriter::headingRule))
                .with("ids", ids)
                .with("numberRegex", layout.getNumberRegex())
                .with("openingSection", layout.getOpeningSection().map(LayoutJsonWriter::section))
                .with(
                        "filledDown",
                        layout.getFilledDown().stream().map(LayoutJson::word).toList())
                .with("marks", all(layout.getMarks().getEntries(), LayoutJsonWriter::mark))
                .with("responsibilities", words(layout.getResponsibilities(), Responsibility::code))
                .with("levels", words(layout.getLevels(), RequirementLevel::code))
                .with("remarkSyntax", remarkSyntax(layout.getRemarkSyntax()));
    }

    private static Members headerRule(HeaderRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (HeaderField field : HeaderField.values()) {
            if (rule.getValues().containsKey(field)) {
                values.put(field.group(), rule.getValues().get(field));
            }
        }
        return new Members()
                .with("regex", rule.getRegex())
                .with("values", values)
                .with("introduction", rule.isIntroduction());
    }

    private static Members columns(SheetColumns columns) {
        return new Members()
                .with("width", columns.getWidth())
                .with("headings", columns.getHeadings())
                .with("columns", all(columns.getColumns(), LayoutJsonWriter::column));
    }

    private static Members column(SheetColumn column) {
        Optional<Integer> level = Optional.of(column.getLevel()).filter(number -> number > 1);
        return new Members()
                .with("field", LayoutJson.word(column.getField()))
                .with("column", column.getColumn())
                .with("level", level)
                .with("language", column.getLanguage().map(Locale::toLanguageTag))
                .with("name", column.getName());
    }

    private static Members headingRule(HeadingRule rule) {
        return new Members()
                .with("level", rule.getLevel())
                .with("regex", rule.getRegex())
                .with("column", rule.getColumn());
    }

    private static Members section(Section section) {
        return new Members()
                .with("id", section.getId().text())
                .with("title", section.getTitle().getText());
    }

    private static Members mark(LegendEntry entry) {
        return new Members()
                .with("mark", entry.getMark())
                .with("state", entry.getState().code())
                .with("meaning", entry.getMeaning().map(LocalizedText::getText));
    }

    private static Members remarkSyntax(RemarkSyntax syntax) {
        Members members = new Members()
                .with("linkSigns", syntax.getLinkSigns())
                .with("clausesInLabels", syntax.isClausesInLabels())
                .with("noteSigns", syntax.getNoteSigns())
                .with("languageNotes", words(syntax.getLanguageNotes(), Locale::toLanguageTag))
                .with("documentBrackets", syntax.getDocumentBrackets())
                .with("laws", List.copyOf(syntax.getLaws()))
                .with("contactLabels", syntax.getContactLabels())
                .with("hoursLabels", syntax.getHoursLabels());
        if (!syntax.getLineBreakElements().equals(RemarkSyntax.builder().build().getLineBreakElements())) {
            members.put("lineBreakElements", List.copyOf(syntax.getLineBreakElements()));
        }
        return members;
    }
}
