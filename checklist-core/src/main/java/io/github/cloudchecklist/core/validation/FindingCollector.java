package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the findings of one rule in one validation.
 *
 * <p>A finding is reported at the node that the rule was called for, or at a place below it, or at another control or
 * section; code, severity and message are those of the rule:
 *
 * <pre>{@code
 * findings.report();
 * findings.with("mark", mark).report();
 * findings.at("answer", "evidence", 2).with("language", language).report();
 * findings.atControl(other).report();
 * }</pre>
 *
 * <p>The methods that say where and what return a new collector and leave this one as it is. What a rule reports twice,
 * alike in place and arguments, is kept once. What it reports at a control, section or index that the checklist does not
 * have is reported as {@code rule.misplaced}. After 10,000 findings of one rule the others are cut, and {@code
 * rule.truncated} says so.
 *
 * <p>For the thread and the duration of the call that it was given to; not thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingCollector {

    private final RuleRun run;
    private final @Nullable Place place;
    private final Arguments arguments;

    FindingCollector(RuleRun run) {
        this(run, null, Arguments.NONE);
    }

    private FindingCollector(RuleRun run, @Nullable Place place, Arguments arguments) {
        this.run = run;
        this.place = place;
        this.arguments = arguments;
    }

    /**
     * Goes to a place below.
     *
     * @param path the steps in the JSON form of the checklist: a {@link String} for a member, which is called as the
     *     attribute is ({@code answer} for {@code getAnswer}) or as the key of a map, and an {@link Integer} for an element,
     *     counted from 0
     * @return a collector for that place
     * @throws IllegalArgumentException if a step is neither a string nor an integer
     */
    public FindingCollector at(Object... path) {
        return in(here().at(path));
    }

    /**
     * Goes to a control.
     *
     * @param id the id of the control; where several controls have it, the first is meant
     * @return a collector for that control
     */
    public FindingCollector atControl(ControlId id) {
        return in(run.places().ofControl(Objects.requireNonNull(id)));
    }

    /**
     * Goes to a section.
     *
     * @param id the id of the section; where several sections have it, the first is meant
     * @return a collector for that section
     */
    public FindingCollector atSection(SectionId id) {
        return in(run.places().ofSection(Objects.requireNonNull(id)));
    }

    /**
     * Adds an argument of the next finding.
     *
     * <p>The value is written as {@link String#valueOf(Object)} does, but a {@link java.util.Locale} as its language tag and
     * a {@link java.net.URI} without user name, query and fragment; then as {@link Finding#getArguments()} says.
     *
     * @param name the name that the message of the rule has in braces
     * @param value the value
     * @return a collector with the argument in addition, or in place of one of the same name
     */
    public FindingCollector with(String name, Object value) {
        return new FindingCollector(
                run, place, arguments.with(Objects.requireNonNull(name), Objects.requireNonNull(value)));
    }

    /**
     * Reports a finding.
     *
     * @throws IllegalStateException if the call that this collector was given to is over
     */
    public void report() {
        run.report(here(), arguments);
    }

    FindingCollector in(Place other) {
        return new FindingCollector(run, other, arguments);
    }

    private Place here() {
        return place == null ? run.current() : place;
    }
}
