package io.github.cloudchecklist.json;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of an application that has values of the model.
 *
 * @param reviewNote a text of its own
 * @param sheet a document
 * @param openControls a list
 * @param bestAnswer an optional value
 * @param byControl a map with an id as key
 * @param counts a map with an enum as key
 */
public record Host(
        @Nullable String reviewNote,
        @Nullable Checklist sheet,
        @Nullable List<Control> openControls,
        Optional<Answer> bestAnswer,
        @Nullable Map<ControlId, Answer> byControl,
        @Nullable Map<ComplianceState, Integer> counts) {}
