package io.github.cloudchecklist.json;

import java.util.List;

/**
 * Small documents of results of analysis with something wrong in them.
 *
 * @param saidByReadingOnly whether the schema cannot say it
 */
record BrokenAnalysis(
        ChecklistSchema schema,
        String document,
        String code,
        String pointer,
        String message,
        boolean saidByReadingOnly) {

    private static final String COUNT = "Count must be from 0 to 9007199254740991";
    private static final String EVIDENCE = "\"evidence\":{\"documents\":0,\"contacts\":0,\"controlsWithout\":0}";

    static final List<BrokenAnalysis> ALL = List.of(
            summary("\"withdrawn\":-1", "invalid-value", "/withdrawn", COUNT + ", was '-1'"),
            summary("\"withdrawn\":9007199254740992", "invalid-value", "/withdrawn", COUNT),
            summary("\"withdrawn\":123456789012345678901234567890", "invalid-value", "/withdrawn", COUNT),
            summary(
                    "\"withdrawn\":1.5",
                    "invalid-value",
                    "/withdrawn",
                    "Count must have neither fraction nor exponent"),
            summary("\"withdrawn\":\"1\"", "wrong-type", "/withdrawn", "Count must be a number, was a string"),
            summary("\"withdrawn\":null", "wrong-type", "/withdrawn", "Count must be a number, was null"),
            summary("\"withdrawn\":true", "wrong-type", "/withdrawn", "Count must be a number, was a boolean"),
            readingOnly(summary(
                    "\"withdrawn\":1.0",
                    "invalid-value",
                    "/withdrawn",
                    "Count must have neither fraction nor exponent")),
            readingOnly(summary(
                    "\"withdrawn\":1e2",
                    "invalid-value",
                    "/withdrawn",
                    "Count must have neither fraction nor exponent")),
            summary("\"checklists\":1", "missing-field", "", "Summary must have 'withdrawn'"),
            summary("\"withdrawn\":0,\"total\":1", "unknown-field", "/total", "Field must be known, was 'total'"),
            summary("\"states\":[]", "wrong-type", "/states", "State counts must be an object, was an array"),
            summary("\"states\":{\"done\":1}", "invalid-value", "/states/done", "Compliance state must be one of"),
            summary(
                    "\"states\":{\"PLANNED\":1}",
                    "invalid-value",
                    "/states/PLANNED",
                    "Compliance state must be one of"),
            summary("\"states\":{\"planned\":0}", "invalid-value", "/states/planned", "Count must be from 1 to"),
            readingOnly(summary(
                    "\"states\":{\"planned\":1,\"planned\":1}",
                    "duplicate-field",
                    "/states/planned",
                    "Field must stand only once")),
            summary("\"sections\":{\"\":{}}", "invalid-value", "/sections/", "Section id must not be blank"),
            summary("\"sections\":{\"1\":3}", "wrong-type", "/sections/1", "State counts must be an object"),
            summary(
                    "\"responsibilities\":{\"nobody\":{}}",
                    "invalid-value",
                    "/responsibilities/nobody",
                    "Responsibility must be one of"),
            evidence("\"hosts\":{\"a\":1}", "wrong-type", "/evidence/hosts", "Hosts must be an array"),
            evidence("\"hosts\":[{\"host\":\"a\"}]", "missing-field", "/evidence/hosts/0", "Hosts must have 'count'"),
            evidence(
                    "\"hosts\":[{\"host\":\"a\",\"count\":1},{\"host\":\"a\",\"count\":1}]",
                    "invalid-value",
                    "/evidence/hosts/1",
                    "Hosts must name each only once"),
            readingOnly(evidence(
                    "\"hosts\":[{\"host\":\"a\",\"count\":1},{\"host\":\"a\",\"count\":2}]",
                    "invalid-value",
                    "/evidence/hosts/1",
                    "Hosts must name each only once")),
            readingOnly(evidence(
                    "\"addresses\":[{\"uri\":\"http://a\",\"count\":1},{\"uri\":\"HTTP://A\",\"count\":1}]",
                    "invalid-value",
                    "/evidence/addresses/1",
                    "Addresses must name each only once")),
            evidence(
                    "\"addresses\":[{\"uri\":\"a b\",\"count\":1}]",
                    "invalid-value",
                    "/evidence/addresses/0/uri",
                    "Address must follow RFC 2396"),
            new BrokenAnalysis(
                    ChecklistSchema.SUMMARY,
                    "{\"format\":\"checklist-summary/2\"}",
                    "format",
                    "/format",
                    "Format must be 'checklist-summary/1', was 'checklist-summary/2'",
                    false),
            diff("{}", "missing-field", "/changes/0", "Change must have 'kind'"),
            diff("{\"kind\":\"ORDER_CHANGED\"}", "invalid-value", "/changes/0/kind", "Change kind must be one of"),
            diff(
                    "{\"kind\":\"order.changed\",\"effect\":\"worse\"}",
                    "invalid-value",
                    "/changes/0/effect",
                    "Change effect must be one of"),
            diff(
                    "{\"kind\":\"order.changed\",\"severity\":\"error\"}",
                    "invalid-value",
                    "/changes/0/severity",
                    "Change severity must be one of"),
            diff(
                    "{\"kind\":\"order.changed\",\"oldPlace\":{}}",
                    "missing-field",
                    "/changes/0/oldPlace",
                    "Place must have 'pointer'"),
            diff(
                    "{\"kind\":\"order.changed\",\"oldValue\":1}",
                    "wrong-type",
                    "/changes/0/oldValue",
                    "Text must be a string"),
            diff(
                    "{\"kind\":\"order.changed\",\"wording\":[]}",
                    "wrong-type",
                    "/changes/0/wording",
                    "Wording must be an object"),
            diff(
                    "{\"kind\":\"order.changed\",\"wording\":{\"segments\":[{\"operation\":\"moved\",\"text\":\"\"}]}}",
                    "invalid-value",
                    "/changes/0/wording/segments/0/operation",
                    "Operation must be one of"),
            step("{}", "missing-field", "/steps/0", "Step must have 'outcome'"),
            step("{\"outcome\":\"lost\"}", "invalid-value", "/steps/0/outcome", "Migration outcome must be one of"),
            step(
                    "{\"outcome\":\"carried\",\"reasons\":[\"because\"]}",
                    "invalid-value",
                    "/steps/0/reasons/0",
                    "Migration reason must be one of"),
            step(
                    "{\"outcome\":\"carried\",\"answer\":{}}",
                    "missing-field",
                    "/steps/0/answer",
                    "Answer must have 'state'"),
            new BrokenAnalysis(
                    ChecklistSchema.MIGRATION_PLAN,
                    "{\"format\":\"checklist-migration-plan/1\",\"template\":{}}",
                    "unknown-field",
                    "/template",
                    "Field must be known, was 'template'",
                    false),
            new BrokenAnalysis(
                    ChecklistSchema.COVERAGE,
                    "{\"format\":\"checklist-coverage/1\",\"clauses\":[{\"controls\":[]}]}",
                    "missing-field",
                    "/clauses/0",
                    "Clause coverage must have 'clause'",
                    false),
            new BrokenAnalysis(
                    ChecklistSchema.COVERAGE,
                    "{\"format\":\"checklist-coverage/1\",\"missing\":[5.1]}",
                    "wrong-type",
                    "/missing/0",
                    "Control id must be a string, was a number",
                    false),
            new BrokenAnalysis(
                    ChecklistSchema.EVIDENCE_INDEX,
                    "{\"format\":\"checklist-evidence-index/1\",\"entries\":[{\"type\":\"page\"}]}",
                    "invalid-value",
                    "/entries/0/type",
                    "Evidence type must be one of 'link', 'document', 'contact', was 'page'",
                    false),
            new BrokenAnalysis(
                    ChecklistSchema.COMPARISON,
                    "{\"format\":\"checklist-comparison/1\",\"rows\":[{\"key\":\"1\",\"cells\":[{}]}]}",
                    "missing-field",
                    "/rows/0/cells/0",
                    "Cell must have 'evidence'",
                    false),
            readingOnly(new BrokenAnalysis(
                    ChecklistSchema.COMPARISON,
                    "{\"format\":\"checklist-comparison/1\",\"rows\":[{\"key\":\"1\",\"cells\":[{\"evidence\":0}]}]}",
                    "invalid-value",
                    "",
                    "Row must have as many cells as there are checklists, 0, had '1'",
                    false)));

    /** Returns a summary with these members, and without one that is not among them where they are about a number. */
    private static BrokenAnalysis summary(String members, String code, String pointer, String message) {
        String checklists = members.contains("\"checklists\"") ? "" : "\"checklists\":1,";
        String withdrawn = members.contains("\"withdrawn\"") || code.equals("missing-field") ? "" : ",\"withdrawn\":0";
        return new BrokenAnalysis(
                ChecklistSchema.SUMMARY,
                "{\"format\":\"checklist-summary/1\"," + checklists + EVIDENCE + "," + members + withdrawn + "}",
                code,
                pointer,
                message,
                false);
    }

    private static BrokenAnalysis evidence(String members, String code, String pointer, String message) {
        return new BrokenAnalysis(
                ChecklistSchema.SUMMARY,
                "{\"format\":\"checklist-summary/1\",\"checklists\":1," + EVIDENCE.replace("}", "," + members + "}")
                        + ",\"withdrawn\":0}",
                code,
                pointer,
                message,
                false);
    }

    private static BrokenAnalysis diff(String change, String code, String pointer, String message) {
        return new BrokenAnalysis(
                ChecklistSchema.DIFF,
                "{\"format\":\"checklist-diff/1\",\"oldId\":\"a\",\"oldRevision\":\"1\",\"newId\":\"a\","
                        + "\"newRevision\":\"2\",\"changes\":[" + change + "]}",
                code,
                pointer,
                message,
                false);
    }

    private static BrokenAnalysis step(String step, String code, String pointer, String message) {
        return new BrokenAnalysis(
                ChecklistSchema.MIGRATION_PLAN,
                "{\"format\":\"checklist-migration-plan/1\",\"sourceId\":\"a\",\"sourceRevision\":\"1\","
                        + "\"templateId\":\"a\",\"templateRevision\":\"2\",\"steps\":[" + step + "]}",
                code,
                pointer,
                message,
                false);
    }

    private static BrokenAnalysis readingOnly(BrokenAnalysis broken) {
        return new BrokenAnalysis(broken.schema, broken.document, broken.code, broken.pointer, broken.message, true);
    }

    @Override
    public String toString() {
        return schema + " " + document;
    }
}
