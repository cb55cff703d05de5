package io.github.cloudchecklist.core.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a row of {@link ChecklistTables} holds: the word in its first column. */
enum TableRowKind {
    CHECKLIST("checklist"),
    BASIS("basis"),
    CERTIFICATION("certification"),
    LEGEND("legend"),
    SECTION("section"),
    CONTROL("control"),
    REFERENCE("reference"),
    ANSWER_PROPERTY("answer property"),
    NOTE("note"),
    LINK("link"),
    DOCUMENT("document"),
    CONTACT("contact"),
    CLAUSE("clause"),
    PROPERTY("property");

    private static final Map<String, TableRowKind> BY_WORD = new HashMap<>();

    static {
        for (TableRowKind kind : values()) {
            BY_WORD.put(kind.word, kind);
        }
    }

    private final String word;

    TableRowKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<TableRowKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
