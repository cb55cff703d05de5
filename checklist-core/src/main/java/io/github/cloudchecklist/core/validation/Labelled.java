package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.EvidenceLink;

/** A link with a label that is not blank. */
record Labelled(EvidenceLink link, String label, Place place) {

    String address() {
        return link.getUri().toString();
    }
}
