package io.github.cloudchecklist.core.validation;

import java.util.Optional;

/**
 * For whom a checklist is validated: which rules run, and how much their findings weigh.
 *
 * <p>{@link #REVIEW} takes every rule as its descriptor says. The other two differ from it only in these codes; for any
 * other rule, those of users included, all profiles are alike:
 *
 * <table>
 * <caption>Severity by profile; "off" means that the rule does not run</caption>
 * <thead>
 * <tr><th>Code</th><th>DRAFT</th><th>PUBLICATION</th><th>REVIEW</th></tr>
 * </thead>
 * <tbody>
 * <tr><td>answer.missing, answer.remark.missing, answer.unsupported, section.empty</td>
 *     <td>INFO</td><td>ERROR</td><td>WARNING</td></tr>
 * <tr><td>answer.mark.unknown</td><td>WARNING</td><td>ERROR</td><td>WARNING</td></tr>
 * <tr><td>certification.expiry.unknown</td><td>INFO</td><td>WARNING</td><td>WARNING</td></tr>
 * <tr><td>checklist.revision.stale, evidence.language, translation.missing</td>
 *     <td>off</td><td>WARNING</td><td>WARNING</td></tr>
 * <tr><td>legend.missing</td><td>INFO</td><td>WARNING</td><td>INFO</td></tr>
 * </tbody>
 * </table>
 *
 * <p>In addition, {@link #PUBLICATION} checks the Jakarta constraints of the group {@link
 * io.github.cloudchecklist.core.constraint.Publication}. A severity set in the builder of a validator has precedence.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Profile {

    /** The provider is still writing: what is not there yet weighs little. */
    DRAFT("draft"),

    /** The provider is about to publish: what is not there is an error. */
    PUBLICATION("publication"),

    /** A reader was sent the sheet as it is; the default. */
    REVIEW("review");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case, independent of the Java name and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }

    /**
     * Returns how much the findings of a rule weigh in this profile.
     *
     * @param rule the descriptor of the rule
     * @return the severity; empty if the rule does not run in this profile
     */
    public Optional<Severity> severityOf(RuleDescriptor rule) {
        return switch (this) {
            case DRAFT -> inDraft(rule);
            case PUBLICATION -> Optional.of(inPublication(rule));
            case REVIEW -> Optional.of(rule.getSeverity());
        };
    }

    private static Optional<Severity> inDraft(RuleDescriptor rule) {
        return switch (rule.getCode()) {
            case "answer.missing",
                    "answer.remark.missing",
                    "answer.unsupported",
                    "section.empty",
                    "certification.expiry.unknown" -> Optional.of(Severity.INFO);
            case "checklist.revision.stale", "evidence.language", "translation.missing" -> Optional.empty();
            default -> Optional.of(rule.getSeverity());
        };
    }

    private static Severity inPublication(RuleDescriptor rule) {
        return switch (rule.getCode()) {
            case "answer.missing",
                    "answer.remark.missing",
                    "answer.unsupported",
                    "section.empty",
                    "answer.mark.unknown" -> Severity.ERROR;
            case "legend.missing" -> Severity.WARNING;
            default -> rule.getSeverity();
        };
    }
}
