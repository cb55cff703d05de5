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

    private static final String STATES =
            "'implemented', 'partial', 'alternative', 'planned', 'not-implemented', 'not-applicable', 'qualified',"
                    + " 'not-disclosed', 'unknown', 'unanswered'";

    private static final String ID =
            "be 1 to 128 lower-case ASCII letters, digits and signs of ._- and begin with a letter or digit";

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

    /** What is wrong with values. */
    static final List<Broken> VALUES = List.of(
            of("null", "null", "wrong-type", "", 1, 1, "Checklist must be an object, was null"),
            of("an array", "[]", "wrong-type", "", 1, 1, "Checklist must be an object, was an array"),
            of("a string", "\"x\"", "wrong-type", "", 1, 1, "Checklist must be an object, was a string"),
            of(
                    "a number as id",
                    "{\"id\": 1}",
                    "wrong-type",
                    "/id",
                    1,
                    8,
                    "Checklist id must be a string, was a number"),
            of("a blank id", "{\"id\": \"\"}", "invalid-value", "/id", 1, 8, "Checklist id must not be blank, was ''"),
            of(
                    "a bad id",
                    "{\"id\": \"A b\"}",
                    "invalid-value",
                    "/id",
                    1,
                    8,
                    "Checklist id must " + ID + ", was 'A b'"),
            of(
                    "a long id",
                    "{\"id\": \"" + "a".repeat(200) + "\"}",
                    "invalid-value",
                    "/id",
                    1,
                    8,
                    "Checklist id must " + ID + ", was '" + "a".repeat(64) + "…'"),
            of(
                    "an unknown state",
                    control("\"answer\": {\"state\": \"done\"}"),
                    "invalid-value",
                    "/sections/0/controls/0/answer/state",
                    2,
                    109,
                    "Compliance state must be one of " + STATES + ", was 'done'"),
            of(
                    "a state by its Java name",
                    control("\"answer\": {\"state\": \"PLANNED\"}"),
                    "invalid-value",
                    "/sections/0/controls/0/answer/state",
                    2,
                    109,
                    "Compliance state must be one of " + STATES + ", was 'PLANNED'"),
            of(
                    "a state by its number",
                    control("\"answer\": {\"state\": 3}"),
                    "wrong-type",
                    "/sections/0/controls/0/answer/state",
                    2,
                    109,
                    "Compliance state must be a string, was a number"),
            of(
                    "null for an object",
                    control("\"answer\": null"),
                    "wrong-type",
                    "/sections/0/controls/0/answer",
                    2,
                    99,
                    "Answer must be an object, was null"),
            of(
                    "null for a list",
                    checklist("\"sections\": null"),
                    "wrong-type",
                    "/sections",
                    2,
                    14,
                    "Field 'sections' must be an array, was null"),
            of(
                    "null in a list",
                    checklist("\"sections\": [null]"),
                    "wrong-type",
                    "/sections/0",
                    2,
                    15,
                    "Section must be an object, was null"),
            of(
                    "null in a map",
                    checklist("\"properties\": {\"a\": null}"),
                    "wrong-type",
                    "/properties/a",
                    2,
                    22,
                    "Text must be a string, was null"),
            of(
                    "null for a text",
                    checklist("\"introduction\": null"),
                    "wrong-type",
                    "/introduction",
                    2,
                    18,
                    "Text must be a string or an object, was null"),
            of(
                    "an object for a list",
                    checklist("\"sections\": {}"),
                    "wrong-type",
                    "/sections",
                    2,
                    14,
                    "Field 'sections' must be an array, was an object"),
            of(
                    "an array for a map",
                    checklist("\"properties\": []"),
                    "wrong-type",
                    "/properties",
                    2,
                    16,
                    "Properties must be an object, was an array"),
            of(
                    "an object as legend",
                    checklist("\"legend\": {\"entries\": []}"),
                    "wrong-type",
                    "/legend",
                    2,
                    12,
                    "Legend must be an array, was an object"),
            of(
                    "a boolean as text",
                    checklist("\"introduction\": true"),
                    "wrong-type",
                    "/introduction",
                    2,
                    18,
                    "Text must be a string or an object, was a boolean"),
            of(
                    "a number as text",
                    checklist("\"introduction\": {\"text\": 1.5}"),
                    "wrong-type",
                    "/introduction/text",
                    2,
                    27,
                    "Text must be a string, was a number"),
            of(
                    "a date that does not exist",
                    checklist("\"revisedOn\": \"2023-02-29\""),
                    "invalid-value",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be in the calendar, was '2023-02-29'"),
            of(
                    "a date without zeros",
                    checklist("\"revisedOn\": \"2024-1-1\""),
                    "invalid-value",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be written as 2024-12-27, was '2024-1-1'"),
            of(
                    "a date in other digits",
                    checklist("\"revisedOn\": \"２０２４-01-01\""),
                    "invalid-value",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be written as 2024-12-27, was '２０２４-01-01'"),
            of(
                    "a date in a later year",
                    checklist("\"revisedOn\": \"+10000-01-01\""),
                    "invalid-value",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be written as 2024-12-27, was '+10000-01-01'"),
            of(
                    "a date and time",
                    checklist("\"revisedOn\": \"2024-12-27T00:00:00Z\""),
                    "invalid-value",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be written as 2024-12-27, was '2024-12-27T00:00:00Z'"),
            of(
                    "a date as number",
                    checklist("\"revisedOn\": 0"),
                    "wrong-type",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be a string, was a number"),
            of(
                    "a date as array",
                    checklist("\"revisedOn\": [2024, 12, 27]"),
                    "wrong-type",
                    "/revisedOn",
                    2,
                    15,
                    "Date must be a string, was an array"),
            of(
                    "a bad address",
                    checklist("\"provider\": {\"name\": \"n\", \"uri\": \"http://a b?token=secret\"}"),
                    "invalid-value",
                    "/provider/uri",
                    2,
                    35,
                    "Address must follow RFC 2396"),
            of(
                    "a bad language",
                    "{\"language\": \"not a language!!\"}",
                    "invalid-value",
                    "/language",
                    1,
                    14,
                    "Language must be a tag after BCP 47, was 'not a language!!'"),
            of(
                    "a blank language",
                    "{\"language\": \"\"}",
                    "invalid-value",
                    "/language",
                    1,
                    14,
                    "Language must not be blank, was ''"),
            of(
                    "a bad language of a translation",
                    checklist("\"introduction\": {\"translations\": {\"en_US\": \"\"}}"),
                    "invalid-value",
                    "/introduction/translations/en_US",
                    2,
                    36,
                    "Language must be a tag after BCP 47, was 'en_US'"),
            of(
                    "half of a pair",
                    "{\"revision\": \"x\\ud800y\"}",
                    "invalid-value",
                    "/revision",
                    1,
                    14,
                    "Text must hold neither U+0000 nor a lone surrogate, has U+D800 at index 1"),
            of(
                    "the other half of a pair",
                    "{\"title\": \"\\udc00\\ud800\"}",
                    "invalid-value",
                    "/title",
                    1,
                    11,
                    "Text must hold neither U+0000 nor a lone surrogate, has U+DC00 at index 0"),
            of(
                    "U+0000",
                    "{\"revision\": \"\\u0000\"}",
                    "invalid-value",
                    "/revision",
                    1,
                    14,
                    "Text must hold neither U+0000 nor a lone surrogate, has U+0000 at index 0"),
            of(
                    "U+0000 in a name",
                    checklist("\"properties\": {\"\\u0000\": \"\"}"),
                    "invalid-value",
                    "/properties/\0",
                    2,
                    17,
                    "Text must hold neither U+0000 nor a lone surrogate, has U+0000 at index 0"),
            of(
                    "half of a pair in an address",
                    checklist("\"provider\": {\"uri\": \"http://\\ud800\"}"),
                    "invalid-value",
                    "/provider/uri",
                    2,
                    22,
                    "Address must hold neither U+0000 nor a lone surrogate, has U+D800 at index 7"),
            of(
                    "an unknown type",
                    evidence("\"type\": \"page\""),
                    "invalid-value",
                    "/references/0/type",
                    2,
                    26,
                    "Evidence type must be one of 'link', 'document', 'contact', was 'page'"),
            of(
                    "a number as type",
                    evidence("\"type\": 1"),
                    "wrong-type",
                    "/references/0/type",
                    2,
                    26,
                    "Evidence type must be a string, was a number"),
            of(
                    "sections too deep",
                    levels(25),
                    "limit",
                    "/sections/0".repeat(25),
                    2,
                    15 + 24 * 39,
                    "Sections must not nest more than 24 deep"));

    private static Broken syntax(String what, String document, String pointer, int line, int column, String message) {
        return of(what, document, "syntax", pointer, line, column, "Document must " + message);
    }

    private static Broken of(
            String what, String document, String code, String pointer, int line, int column, String message) {
        return new Broken(what, document, code, pointer, line, column, message);
    }

    @Override
    public String toString() {
        return what;
    }
}
