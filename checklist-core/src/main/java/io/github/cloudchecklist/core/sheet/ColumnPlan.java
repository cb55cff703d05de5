package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Columns laid out for reading: a number of a column is 0 where there is no such column. */
final class ColumnPlan {

    /** The columns about the sections of one level. */
    record SectionPlan(int number, int title, int introduction, List<SheetColumn> translations) {}

    final SheetColumns columns;
    final int number;
    final int title;
    final int requirement;
    final int guidance;
    final int level;
    final int mark;
    final int remark;
    final int responsibility;
    final List<SheetColumn> controlProperties;
    final List<SheetColumn> answerProperties;

    /** The sections in columns, the highest level first. */
    final List<SectionPlan> sections;

    private final BitSet known = new BitSet();
    private final BitSet answers = new BitSet();
    private final Map<ColumnField, List<SheetColumn>> translations = new EnumMap<>(ColumnField.class);

    /** The columns that are filled down, but for that of remarks, which are shared and not copied. */
    private final List<Integer> filledDown = new ArrayList<>();

    /** The remarks whose cell is empty are shared with the control above. */
    final boolean sharesRemarks;

    private final Map<Integer, Integer> levels = new HashMap<>();

    ColumnPlan(SheetColumns columns, Set<ColumnField> filledDown) {
        this.columns = columns;
        this.sharesRemarks = filledDown.contains(ColumnField.REMARK);
        this.number = find(ColumnField.NUMBER);
        this.title = find(ColumnField.TITLE);
        this.requirement = find(ColumnField.REQUIREMENT);
        this.guidance = find(ColumnField.GUIDANCE);
        this.level = find(ColumnField.LEVEL);
        this.mark = find(ColumnField.MARK);
        this.remark = find(ColumnField.REMARK);
        this.responsibility = find(ColumnField.RESPONSIBILITY);
        this.controlProperties = all(ColumnField.CONTROL_PROPERTY);
        this.answerProperties = all(ColumnField.ANSWER_PROPERTY);
        this.sections = sectionPlans();
        for (SheetColumn column : columns.getColumns()) {
            known.set(column.getColumn());
            if (filledDown.contains(column.getField()) && column.getField() != ColumnField.REMARK) {
                this.filledDown.add(column.getColumn());
            }
            if (column.getField().isOfSection()) {
                levels.put(column.getColumn(), column.getLevel());
            }
            if (column.getField().isOfAnswer()) {
                answers.set(column.getColumn());
            }
            if (column.getLanguage().isPresent() && !column.getField().isOfSection()) {
                translations
                        .computeIfAbsent(column.getField(), field -> new ArrayList<>())
                        .add(column);
            }
        }
    }

    List<Integer> filledDown() {
        return filledDown;
    }

    /** Returns the level of the sections in a column; a great number for a column that is not of sections. */
    int levelOf(int column) {
        return levels.getOrDefault(column, Integer.MAX_VALUE);
    }

    private int find(ColumnField field) {
        return columns.findColumn(field).orElse(0);
    }

    private List<SheetColumn> all(ColumnField field) {
        return columns.getColumns().stream()
                .filter(column -> column.getField() == field)
                .toList();
    }

    private List<SectionPlan> sectionPlans() {
        Map<Integer, List<SheetColumn>> byLevel = new TreeMap<>();
        for (SheetColumn column : columns.getColumns()) {
            if (column.getField().isOfSection()) {
                byLevel.computeIfAbsent(column.getLevel(), level -> new ArrayList<>())
                        .add(column);
            }
        }
        return byLevel.values().stream().map(ColumnPlan::sectionPlan).toList();
    }

    private static SectionPlan sectionPlan(List<SheetColumn> ofLevel) {
        Map<ColumnField, Integer> own = new EnumMap<>(ColumnField.class);
        List<SheetColumn> translations = new ArrayList<>();
        for (SheetColumn column : ofLevel) {
            if (column.getLanguage().isPresent()) {
                translations.add(column);
            } else {
                own.put(column.getField(), column.getColumn());
            }
        }
        return new SectionPlan(
                own.getOrDefault(ColumnField.SECTION_NUMBER, 0),
                own.getOrDefault(ColumnField.SECTION_TITLE, 0),
                own.getOrDefault(ColumnField.SECTION_INTRODUCTION, 0),
                translations);
    }

    boolean hasWidthOf(SheetRow row) {
        int width = columns.getWidth().orElse(-1);
        return width < 0 || width == row.getCells().size();
    }

    boolean knows(int column) {
        return known.get(column);
    }

    /** Whether mark and remark stand in one cell. */
    boolean isFused() {
        return mark > 0 && mark == remark;
    }

    /** Whether a row itself has a part of an answer. */
    boolean isAnswered(SheetRow row) {
        for (int column = answers.nextSetBit(0); column > 0; column = answers.nextSetBit(column + 1)) {
            if (!Texts.isBlank(row.cell(column))) {
                return true;
            }
        }
        return false;
    }

    List<SheetColumn> translations(ColumnField field) {
        return translations.getOrDefault(field, List.of());
    }

    /** Returns a text with what the columns of its translations have. */
    LocalizedText text(ColumnField field, String text, RowCells cells) {
        return text(text, field, translations(field), cells);
    }

    static LocalizedText text(String text, ColumnField field, List<SheetColumn> translations, RowCells cells) {
        if (translations.isEmpty()) {
            return LocalizedText.of(text);
        }
        LocalizedText.Builder localized = LocalizedText.builder().text(text);
        for (SheetColumn column : translations) {
            String translation = cells.text(column.getColumn());
            if (column.getField() == field && !Texts.isBlank(translation)) {
                localized.putTranslation(column.getLanguage().orElseThrow(), translation);
            }
        }
        return localized.build();
    }
}
