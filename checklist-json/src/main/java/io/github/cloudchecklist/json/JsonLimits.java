package io.github.cloudchecklist.json;

/**
 * How large a document may be that is read, so that hostile input fails early and cheaply.
 *
 * <pre>{@code
 * ChecklistJson<Checklist> json = ChecklistJson.forChecklists()
 *         .withLimits(JsonLimits.defaults().withMaxDocumentLength(1 << 20).withMaxControls(500));
 * }</pre>
 *
 * <p>A document beyond a limit is refused with the code {@code limit}. Besides these limits, sections nest at most {@link
 * io.github.cloudchecklist.core.model.Section#MAX_DEPTH} deep, and a document has at most 1,000 different languages.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonLimits {

    /** The greatest length of a document, unless told otherwise: {@value} bytes, or characters of a string. */
    public static final int DEFAULT_MAX_DOCUMENT_LENGTH = 64 << 20;

    /** The greatest length of one text, unless told otherwise: {@value} characters. */
    public static final int DEFAULT_MAX_STRING_LENGTH = 4 << 20;

    /** The greatest length of the name of a member, in any case: {@value} characters; where bytes are read, {@value} bytes. */
    public static final int MAX_NAME_LENGTH = 1_000;

    /** The greatest number of objects and arrays inside each other, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_NESTING_DEPTH = 64;

    /** The greatest number of controls in a checklist, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_CONTROLS = 100_000;

    /** The greatest number of problems that an {@link Inspection} lists, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_PROBLEMS = 10_000;

    private static final int GREATEST_LENGTH = 1 << 30;
    private static final int GREATEST_DEPTH = 500;
    private static final JsonLimits DEFAULTS = new JsonLimits(
            DEFAULT_MAX_DOCUMENT_LENGTH,
            DEFAULT_MAX_STRING_LENGTH,
            DEFAULT_MAX_NESTING_DEPTH,
            DEFAULT_MAX_CONTROLS,
            DEFAULT_MAX_PROBLEMS);

    private final int documentLength;
    private final int stringLength;
    private final int nestingDepth;
    private final int controls;
    private final int problems;

    private JsonLimits(int documentLength, int stringLength, int nestingDepth, int controls, int problems) {
        this.documentLength = check("document length", documentLength, GREATEST_LENGTH);
        this.stringLength = check("string length", stringLength, GREATEST_LENGTH);
        this.nestingDepth = check("nesting depth", nestingDepth, GREATEST_DEPTH);
        this.controls = check("number of controls", controls, GREATEST_LENGTH);
        this.problems = check("number of problems", problems, GREATEST_LENGTH);
    }

    private static int check(String noun, int value, int greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException("Greatest " + noun + " must be 1 to " + greatest + ", was " + value);
        }
        return value;
    }

    /**
     * Returns the limits that hold unless told otherwise.
     *
     * @return the limits
     */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the greatest length of a document.
     *
     * @return bytes, or characters (UTF-16 code units) of a string
     */
    public int maxDocumentLength() {
        return documentLength;
    }

    /**
     * Returns the greatest length of one text.
     *
     * @return characters (UTF-16 code units)
     */
    public int maxStringLength() {
        return stringLength;
    }

    /**
     * Returns the greatest number of objects and arrays inside each other.
     *
     * @return the number
     */
    public int maxNestingDepth() {
        return nestingDepth;
    }

    /**
     * Returns the greatest number of controls in all sections of a checklist together.
     *
     * @return the number
     */
    public int maxControls() {
        return controls;
    }

    /**
     * Returns the greatest number of problems that an {@link Inspection} lists, unknown fields among them.
     *
     * @return the number
     */
    public int maxProblems() {
        return problems;
    }

    /**
     * Returns the same limits with another greatest length of a document.
     *
     * @param length bytes, or characters of a string, from 1 to 2<sup>30</sup>
     * @return the limits
     * @throws IllegalArgumentException if the value is out of that range
     */
    public JsonLimits withMaxDocumentLength(int length) {
        return new JsonLimits(length, stringLength, nestingDepth, controls, problems);
    }

    /**
     * Returns the same limits with another greatest length of one text.
     *
     * @param length characters, from 1 to 2<sup>30</sup>
     * @return the limits
     * @throws IllegalArgumentException if the value is out of that range
     */
    public JsonLimits withMaxStringLength(int length) {
        return new JsonLimits(documentLength, length, nestingDepth, controls, problems);
    }

    /**
     * Returns the same limits with another greatest number of objects and arrays inside each other.
     *
     * @param depth the number, from 1 to 500
     * @return the limits
     * @throws IllegalArgumentException if the value is out of that range
     */
    public JsonLimits withMaxNestingDepth(int depth) {
        return new JsonLimits(documentLength, stringLength, depth, controls, problems);
    }

    /**
     * Returns the same limits with another greatest number of controls.
     *
     * @param number the number, from 1 to 2<sup>30</sup>
     * @return the limits
     * @throws IllegalArgumentException if the value is out of that range
     */
    public JsonLimits withMaxControls(int number) {
        return new JsonLimits(documentLength, stringLength, nestingDepth, number, problems);
    }

    /**
     * Returns the same limits with another greatest number of problems.
     *
     * @param number the number, from 1 to 2<sup>30</sup>
     * @return the limits
     * @throws IllegalArgumentException if the value is out of that range
     */
    public JsonLimits withMaxProblems(int number) {
        return new JsonLimits(documentLength, stringLength, nestingDepth, controls, number);
    }
}
