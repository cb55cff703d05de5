package io.github.cloudchecklist.core.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words that stand above columns in English, Japanese and Chinese sheets, and what such columns hold. */
final class HeadingWords {

    private static final Map<String, ColumnField> WORDS = new LinkedHashMap<>();

    static {
        add(ColumnField.NUMBER, "no", "no.", "#", "number", "id", "question id", "番号", "項番", "编号", "序号");
        add(ColumnField.SECTION_TITLE, "domain", "section", "category", "theme", "group", "分類", "大項目", "中項目");
        add(ColumnField.SECTION_TITLE, "領域", "层面", "类别", "控制点", "领域");
        add(ColumnField.REQUIREMENT, "requirement", "question", "control", "check item", "要求", "項目", "小項目", "質問", "要件");
        add(ColumnField.REQUIREMENT, "确认事项", "要检查的事项", "检查项", "问题");
        add(ColumnField.MARK, "status", "answer", "state", "implemented", "compliance", "状況", "回答", "判定", "評価", "結果");
        add(ColumnField.MARK, "实施情况", "结果", "符合情况", "対応");
        add(ColumnField.REMARK, "remark", "comment", "description", "explanation", "additional information", "details");
        add(ColumnField.REMARK, "備考", "补充", "説明", "说明", "备注", "补充说明", "言论", "コメント");
        add(ColumnField.RESPONSIBILITY, "ownership", "responsibility", "owner", "責任", "责任");
        add(ColumnField.GUIDANCE, "guidance", "解説", "指引");
    }

    private HeadingWords() {}

    private static void add(ColumnField field, String... words) {
        for (String word : words) {
            WORDS.put(Words.fold(word), field);
        }
    }

    /** A word that was found in a heading. */
    record Found(String word, ColumnField field) {}

    /** Finds what a heading says: the longest word that it is or, if the word is no short Latin one, that it contains. */
    static Optional<Found> find(String heading) {
        String folded = Words.fold(heading);
        Found longest = null;
        for (Map.Entry<String, ColumnField> entry : WORDS.entrySet()) {
            String word = entry.getKey();
            boolean contained = word.length() >= (word.charAt(0) < 0x80 ? 5 : 2) && folded.contains(word);
            if ((contained || folded.equals(word))
                    && (longest == null || word.length() > longest.word().length())) {
                longest = new Found(word, entry.getValue());
            }
        }
        return Optional.ofNullable(longest);
    }
}
