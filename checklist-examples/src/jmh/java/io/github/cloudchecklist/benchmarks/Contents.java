package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import java.util.List;

/**
 * What a reader must have found in its document, so that no benchmark times a reader that skips.
 *
 * @param controls how many controls, requirements or items
 * @param links how many links
 * @param requirement the text of the last control
 * @param remark the remark on the last control
 */
record Contents(int controls, int links, String requirement, String remark) {

    /** Returns the contents of a checklist. */
    static Contents of(Checklist checklist) {
        List<Control> controls = checklist.controls().toList();
        Control last = controls.get(controls.size() - 1);
        int links = (int) controls.stream().flatMap(PeerSheets::links).count();
        return new Contents(controls.size(), links, last.getRequirement().getText(), PeerSheets.remark(last));
    }

    /** Returns these contents as they are after {@link OscalDocument#plain}. */
    Contents withoutTags() {
        return new Contents(controls, links, OscalDocument.plain(requirement), OscalDocument.plain(remark));
    }

    /** Fails if these are not the expected contents. */
    void mustBe(Contents expected) {
        if (!equals(expected)) {
            throw new IllegalStateException("Reader must find " + expected + ", found '" + this + "'");
        }
    }
}
