package io.github.cloudchecklist.core.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A layout that a sheet may have, with the reasons for it: for a person to look at, change and confirm.
 *
 * <p>It is made of what stands in the sheet: of words in the headings of its columns, and of what the cells below them look like. It
 * is a guess, and no importer takes it: only {@link #confirm()} gives a layout, and calling that is to say that somebody has looked.
 *
 * <pre>{@code
 * LayoutProposal proposal = LayoutProposal.of(sheet).orElseThrow();
 * proposal.reasons().forEach(out::println);
 * SheetLayout layout = proposal.confirm(); // after a person has agreed
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LayoutProposal {

    /** The greatest number of rows below the headings that a proposal is made of: {@value}. */
    public static final int MAX_SAMPLE = 300;

    private final SheetLayout layout;
    private final int confidence;
    private final List<String> reasons;

    LayoutProposal(SheetLayout layout, int confidence, List<String> reasons) {
        this.layout = layout;
        this.confidence = confidence;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Proposes a layout for a sheet. The same sheet gives the same proposal.
     *
     * @param sheet the sheet
     * @return the proposal; empty if none of the first rows has headings of columns that are known, one of requirements among them
     */
    public static Optional<LayoutProposal> of(Sheet sheet) {
        return new LayoutGuess(sheet).propose();
    }

    /**
     * Returns how many of a hundred rows below the headings, blank ones not counted, this layout reads without a doubt, out of the
     * first {@value #MAX_SAMPLE}.
     *
     * @return the confidence, from 0 to 100; 100 says that all is read, and not that it is meant so
     */
    public int confidence() {
        return confidence;
    }

    /**
     * Returns why the layout is proposed, and what should be looked at.
     *
     * @return one English sentence for each choice, without a full stop, in the order of the columns; what concerns the sheet as a
     *     whole comes last
     */
    public List<String> reasons() {
        return reasons;
    }

    /**
     * Confirms the proposal: says that a person has looked at it.
     *
     * @return the layout, which the builder can change
     */
    public SheetLayout confirm() {
        return layout;
    }
}
