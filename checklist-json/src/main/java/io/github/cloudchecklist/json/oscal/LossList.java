package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.conversion.Loss;
import java.util.ArrayList;
import java.util.List;

/** Collects what a document could not carry. Not thread-safe. */
final class LossList {

    /** Why a link is dropped that stands there already. */
    static final String REPEATED = "OSCAL takes no two equal links";

    private final List<Loss> losses = new ArrayList<>();

    /** Adds something that is not in the document at all. */
    void dropped(String pointer, String subject, String reason) {
        losses.add(
                Loss.builder().pointer(pointer).subject(subject).reason(reason).build());
    }

    /** Adds something that went to another place than that which the format has for it. */
    void moved(String pointer, String subject, String reason, String instead) {
        losses.add(Loss.builder()
                .pointer(pointer)
                .subject(subject)
                .reason(reason)
                .instead(instead)
                .build());
    }

    List<Loss> toList() {
        return losses;
    }
}
