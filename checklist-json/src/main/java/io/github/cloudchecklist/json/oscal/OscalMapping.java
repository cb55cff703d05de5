package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.codec.Problem;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What OSCAL asks of a mapping and no crosswalk holds.
 *
 * <pre>{@code
 * OscalMapping mapping = OscalMapping.builder()
 *         .version("1")
 *         .method(OscalMapping.Method.HUMAN)
 *         .matching(OscalMapping.Matching.SEMANTIC)
 *         .status(OscalMapping.Status.DRAFT)
 *         .description("Read side by side by one person")
 *         .targetHref(URI.create("iso-27002-2022.json"))
 *         .targetIds(clause -> "iso-" + clause)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the function of ids is.
 *
 * @see OscalExporter#mappingCollection
 * @see <a href="https://pages.nist.gov/OSCAL/">NIST, OSCAL 1.2, mapping-collection</a>
 * @since 0.1.0
 */
public final class OscalMapping {

    /** How a mapping was made. */
    public enum Method {
        /** By people. */
        HUMAN("human"),
        /** By machines. */
        AUTOMATION("automation"),
        /** By machines and people. */
        HYBRID("hybrid");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        /**
         * Returns the name of this constant in OSCAL.
         *
         * @return the code, never blank
         */
        public String code() {
            return code;
        }
    }

    /** What of two controls was compared. */
    public enum Matching {
        /** Their words. */
        SYNTACTIC("syntactic"),
        /** Their meaning. */
        SEMANTIC("semantic"),
        /** What comes of carrying them out. */
        FUNCTIONAL("functional");

        private final String code;

        Matching(String code) {
            this.code = code;
        }

        /**
         * Returns the name of this constant in OSCAL.
         *
         * @return the code, never blank
         */
        public String code() {
            return code;
        }
    }

    /** How far a mapping is. */
    public enum Status {
        /** All is mapped that was to be mapped. */
        COMPLETE("complete"),
        /** Something is still to be mapped. */
        NOT_COMPLETE("not-complete"),
        /** The mapping is not agreed upon. */
        DRAFT("draft"),
        /** The mapping should no longer be used. */
        DEPRECATED("deprecated"),
        /** There is a newer mapping. */
        SUPERSEDED("superseded");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /**
         * Returns the name of this constant in OSCAL.
         *
         * @return the code, never blank
         */
        public String code() {
            return code;
        }
    }

    final String version;
    final Method method;
    final Matching matching;
    final Status status;
    final String description;
    final String targetHref;
    final UnaryOperator<String> targetIds;

    private OscalMapping(Builder builder) {
        version = required("a version", builder.version);
        method = required("a method", builder.method);
        matching = required("a kind of matching", builder.matching);
        status = required("a status", builder.status);
        description = required("a description", builder.description);
        targetHref = required("an address of its target", builder.targetHref);
        targetIds = builder.targetIds;
    }

    private static <T> T required(String what, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("Mapping must have " + what));
    }

    /** Returns all that was given as one text, but the ids. */
    String content() {
        return String.join("\n", version, method.code, matching.code, status.code, description, targetHref);
    }

    /**
     * Returns the OSCAL id of a clause of the target.
     *
     * @throws IllegalArgumentException if there is none, or it is not fit for one
     */
    String targetId(String clause) {
        String id = Optional.ofNullable(targetIds.apply(clause))
                .orElseThrow(
                        () -> new IllegalArgumentException("Clause must have an id of a target" + Problem.was(clause)));
        return OscalSystem.Builder.line("Id of a target", id);
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OscalMapping}; all but the ids of targets is required. Not thread-safe. */
    public static final class Builder {

        private @Nullable String version;
        private @Nullable Method method;
        private @Nullable Matching matching;
        private @Nullable Status status;
        private @Nullable String description;
        private @Nullable String targetHref;
        private UnaryOperator<String> targetIds = UnaryOperator.identity();

        private Builder() {}

        /**
         * Sets the version of the mapping, which is not that of the sheet.
         *
         * @param newVersion one line without white space at its ends
         * @return this
         * @throws IllegalArgumentException if the version is no such line
         */
        public Builder version(String newVersion) {
            version = OscalSystem.Builder.line("Version of a mapping", newVersion);
            return this;
        }

        /**
         * Sets how the mapping was made.
         *
         * @param newMethod the method
         * @return this
         */
        public Builder method(Method newMethod) {
            method = newMethod;
            return this;
        }

        /**
         * Sets what of the controls was compared.
         *
         * @param newMatching the kind of matching
         * @return this
         */
        public Builder matching(Matching newMatching) {
            matching = newMatching;
            return this;
        }

        /**
         * Sets how far the mapping is.
         *
         * @param newStatus the status
         * @return this
         */
        public Builder status(Status newStatus) {
            status = newStatus;
            return this;
        }

        /**
         * Sets what the mapping is for and how it was made.
         *
         * @param text plain text of any number of lines
         * @return this
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder description(String text) {
            description = OscalSystem.Builder.text("Description of a mapping", text);
            return this;
        }

        /**
         * Sets where the catalog of the framework is, to whose controls the crosswalk leads.
         *
         * @param href an address, or a path from the mapping
         * @return this
         * @throws IllegalArgumentException if the address is empty
         */
        public Builder targetHref(URI href) {
            if (href.toString().isEmpty()) {
                throw new IllegalArgumentException("Address of the target must not be empty");
            }
            targetHref = Props.href(href);
            return this;
        }

        /**
         * Sets which control of the catalog of the framework a clause is; the one whose id is the clause as it stands, unless set.
         *
         * @param ids returns the id of a clause, which must be one line without white space at its ends; clauses may share a control. Each
         *     export asks once for each clause; what the function throws, the export throws
         * @return this
         */
        public Builder targetIds(UnaryOperator<String> ids) {
            targetIds = ids;
            return this;
        }

        /**
         * Returns the mapping.
         *
         * @return the mapping
         * @throws IllegalStateException if something that is required is missing
         */
        public OscalMapping build() {
            return new OscalMapping(this);
        }
    }
}
