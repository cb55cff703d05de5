package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.net.URI;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Figures of the evidence that answers give.
 *
 * <p>Figures add up ({@link #plus}) with {@link #NONE} as the neutral element, in any order and grouping.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceCounts permits ImmutableEvidenceCounts {

    /** No evidence at all. */
    EvidenceCounts NONE = builder().documents(0).contacts(0).controlsWithout(0).build();

    /**
     * Returns how often each address is linked to.
     *
     * @return the addresses in the order of their text; empty if there are no links
     */
    Map<URI, Long> getAddresses();

    /**
     * Returns how often each host is linked to.
     *
     * @return the hosts in lower case in alphabetical order, without links that have no host; empty if there are none
     */
    Map<String, Long> getHosts();

    /**
     * Returns how often each language is named for a piece of evidence.
     *
     * @return language tags (RFC 5646) in alphabetical order; empty if none is named
     */
    Map<String, Long> getLanguages();

    /**
     * Returns how many pieces of evidence are documents without an address.
     *
     * @return the number
     */
    long getDocuments();

    /**
     * Returns how many pieces of evidence are contacts.
     *
     * @return the number
     */
    long getContacts();

    /**
     * Returns how many controls have no evidence of their own. One whose remark is that of another control is among them.
     *
     * @return the number
     */
    long getControlsWithout();

    /**
     * Returns the number of links, each counted as often as it is given.
     *
     * @return the number
     */
    default long links() {
        return getAddresses().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of addresses, each counted once.
     *
     * @return the number
     */
    default long distinctAddresses() {
        return getAddresses().size();
    }

    /**
     * Returns the sum of these figures and others.
     *
     * @param others the others
     * @return the sum
     */
    default EvidenceCounts plus(EvidenceCounts others) {
        return builder()
                .addresses(Tally.sum(getAddresses(), others.getAddresses()))
                .hosts(Tally.sum(getHosts(), others.getHosts()))
                .languages(Tally.sum(getLanguages(), others.getLanguages()))
                .documents(getDocuments() + others.getDocuments())
                .contacts(getContacts() + others.getContacts())
                .controlsWithout(getControlsWithout() + others.getControlsWithout())
                .build();
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link EvidenceCounts}; the numbers are required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceCounts.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the figures, puts them into their order and leaves out counts that are zero.
         *
         * @return the figures
         * @throws IllegalArgumentException if a number is negative
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public EvidenceCounts build() {
            EvidenceCounts figures = super.build();
            Tally.check(figures.getDocuments());
            Tally.check(figures.getContacts());
            Tally.check(figures.getControlsWithout());
            addresses(Tally.sorted(figures.getAddresses()));
            hosts(Tally.sorted(figures.getHosts()));
            languages(Tally.sorted(figures.getLanguages()));
            return super.build();
        }
    }
}
