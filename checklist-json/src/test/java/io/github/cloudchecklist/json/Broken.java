package io.github.cloudchecklist.json;

import java.util.List;

/** Small documents with something wrong in them, and what has to be said about it. */
record Broken(String what, String document, String code, String pointer, int line, int column, String message) {

    /** Returns a checklist with further members, which begin in column 2 of line 2. */
    static String checklist(String members) {
        return "{\"format\": \"checklist/1\", \"id\": \"a\", \"revision\": \"1\", \"title\": \"标题\", \"language\": \"en\",\n "
                + members + "}";
    }

    /** Returns a checklist with one control that has further members, which begin in column 89 of line 2. */
    static String control(String members) {
        return checklist(
                "\"sections\": [{\"id\": \"1\", \"title\": \"t\", \"controls\": [{\"id\": \"1.1\", \"requirement\": \"要求\", "
                        + members + "}]}]");
    }

    /** Returns a checklist with one evidence that has these members, which begin in column 18 of line 2. */
    static String evidence(String members) {
        return checklist("\"references\": [{" + members + "}]");
    }

    /** Returns a checklist with sections as many levels deep. */
    static String levels(int depth) {
        return checklist("\"sections\": [" + "{\"id\": \"1\", \"title\": \"t\", \"sections\": [".repeat(depth - 1)
                + "{\"id\": \"1\", \"title\": \"t\"}" + "]}".repeat(depth - 1) + "]");
    }

    /** What is wrong with the JSON, before anything can be said about values. */
    static final List<Broken> SYNTAX = List.of(
            syntax("nothing at all", "", "", 1, 1, "not be empty"),
            syntax("blanks", " \n  ", "", 2, 3, "not be empty"),
            syntax("a name that does not end", "{\"id", "", 1, 5, "be complete, ended early"),
            syntax("a string that does not end", "{\"id\": \"a", "/id", 1, 10, "be complete, ended early"),
            syntax("an object that does not end", "{\n", "", 2, 1, "be complete, ended early"),
            syntax("a comment", "// c\n{}", "", 1, 1, "be well-formed JSON"),
            syntax("a string in single quotes", "{\"id\": 'a'}", "/id", 1, 8, "be well-formed JSON"),
            syntax("a name without quotes", "{id: 1}", "", 1, 2, "be well-formed JSON"),
            syntax("a line break in a string", "{\"id\": \"a\nb\"}", "/id", 1, 10, "be well-formed JSON"),
            syntax("an unknown word", "{\"id\": tru}", "/id", 1, 8, "be well-formed JSON"),
            syntax("an unknown escape", "{\"id\": \"\\x\"}", "/id", 1, 10, "be well-formed JSON"),
            syntax("a leading zero", "{\"id\": 01}", "/id", 1, 9, "be well-formed JSON"),
            syntax("a missing comma", "{\"id\": \"a\" \"b\"}", "/id", 1, 12, "be well-formed JSON"),
            syntax("a second root", checklist("\"properties\": {}}\n{"), "", 3, 1, "end after its root value"),
            syntax("a bracket too many", checklist("\"properties\": {}}") + "]", "", 2, 19, "be well-formed JSON"),
            syntax(
                    "half of a pair in a name",
                    checklist("\"properties\": {\"\\udc00\": \"\"}"),
                    "/properties",
                    2,
                    24,
                    "be well-formed JSON"));

    /** What is wrong with the members of objects. */
    static final List<Broken> FIELDS = List.of(
            of(
                    "no member",
                    "{}",
                    "missing-field",
                    "",
                    1,
                    1,
                    "Checklist must have 'format', 'id', 'revision', 'title', 'language'"),
            of(
                    "another version",
                    "{\"format\": \"checklist/2\"}",
                    "format",
                    "/format",
                    1,
                    12,
                    "Format must be 'checklist/1', was 'checklist/2'"),
            of(
                    "another kind",
                    "{\"format\": \"checklist-crosswalk/1\"}",
                    "format",
                    "/format",
                    1,
                    12,
                    "Format must be 'checklist/1', was 'checklist-crosswalk/1'"),
            of(
                    "a number as format",
                    "{\"format\": 1}",
                    "wrong-type",
                    "/format",
                    1,
                    12,
                    "Format must be a string, was a number"),
            of(
                    "two formats",
                    checklist("\"format\": \"checklist/1\""),
                    "duplicate-field",
                    "/format",
                    2,
                    2,
                    "Field must stand only once, was 'format'"),
            of(
                    "a field twice",
                    control("\"id\": \"1.2\""),
                    "duplicate-field",
                    "/sections/0/controls/0/id",
                    2,
                    89,
                    "Field must stand only once, was 'id'"),
            of(
                    "a property twice",
                    checklist("\"properties\": {\"a\": \"1\", \"a\": \"2\"}"),
                    "duplicate-field",
                    "/properties/a",
                    2,
                    27,
                    "Field must stand only once, was 'a'"),
            of(
                    "a language twice",
                    checklist("\"introduction\": {\"translations\": {\"zh-CN\": \"\", \"zh-cn\": \"\"}}"),
                    "duplicate-field",
                    "/introduction/translations/zh-cn",
                    2,
                    49,
                    "Field must stand only once, was 'zh-cn'"),
            of(
                    "an unknown field",
                    checklist("\"titel\": 3"),
                    "unknown-field",
                    "/titel",
                    2,
                    2,
                    "Field must be known, was 'titel'"),
            of(
                    "a field in other case",
                    checklist("\"Sections\": []"),
                    "unknown-field",
                    "/Sections",
                    2,
                    2,
                    "Field must be known, was 'Sections'"),
            of(
                    "an unknown field far down",
                    control("\"answer\": {\"state\": \"planned\", \"~/\": 1}"),
                    "unknown-field",
                    "/sections/0/controls/0/answer/~0~1",
                    2,
                    120,
                    "Field must be known, was '~/'"),
            of(
                    "an unknown field of control characters",
                    checklist("\"\\u0000\\nb\\u202e\": 1"),
                    "unknown-field",
                    "/\0\nb\u202e",
                    2,
                    2,
                    "Field must be known, was '\\u0000\\u000Ab\\u202E'"),
            of(
                    "a long unknown field",
                    checklist("\"" + "x".repeat(90) + "\": 1"),
                    "unknown-field",
                    "/" + "x".repeat(90),
                    2,
                    2,
                    "Field must be known, was '" + "x".repeat(64) + "…'"),
            of(
                    "an answer without state",
                    control("\"answer\": {}"),
                    "missing-field",
                    "/sections/0/controls/0/answer",
                    2,
                    99,
                    "Answer must have 'state'"),
            of(
                    "evidence without type",
                    evidence("\"uri\": \"https://example.org/\""),
                    "missing-field",
                    "/references/0",
                    2,
                    17,
                    "Evidence must have 'type'"),
            of(
                    "a link without address",
                    evidence("\"type\": \"link\""),
                    "missing-field",
                    "/references/0",
                    2,
                    17,
                    "Evidence link must have 'uri'"),
            of(
                    "a field of another type",
                    evidence("\"type\": \"contact\", \"telephone\": \"1\", \"uri\": \"\""),
                    "unknown-field",
                    "/references/0/uri",
                    2,
                    55,
                    "Field must be known, was 'uri'"),
            of(
                    "a field of another type before the type",
                    evidence("\"telephone\": \"1\", \"uri\": \"\", \"type\": \"contact\""),
                    "unknown-field",
                    "/references/0/uri",
                    2,
                    36,
                    "Field must be known, was 'uri'"),
            of(
                    "a field of no type before the type",
                    evidence("\"label\": \"a\", \"foo\": 1, \"type\": \"contact\""),
                    "unknown-field",
                    "/references/0/foo",
                    2,
                    32,
                    "Field must be known, was 'foo'"),
            of(
                    "two types",
                    evidence("\"type\": \"link\", \"type\": \"link\""),
                    "duplicate-field",
                    "/references/0/type",
                    2,
                    34,
                    "Field must stand only once, was 'type'"),
            of(
                    "a field twice before the type",
                    evidence("\"label\": \"a\", \"label\": \"a\", \"type\": \"link\""),
                    "duplicate-field",
                    "/references/0/label",
                    2,
                    32,
                    "Field must stand only once, was 'label'"),
            of(
                    "a field before and after the type",
                    evidence("\"uri\": \"\", \"type\": \"link\", \"uri\": \"\""),
                    "duplicate-field",
                    "/references/0/uri",
                    2,
                    45,
                    "Field must stand only once, was 'uri'"));

    private static Broken syntax(String what, String document, String pointer, int line, int column, String message) {
        return of(what, document, "syntax", pointer, line, column, "Document must " + message);
    }

    static Broken of(String what, String document, String code, String pointer, int line, int column, String message) {
        return new Broken(what, document, code, pointer, line, column, message);
    }

    @Override
    public String toString() {
        return what;
    }
}
