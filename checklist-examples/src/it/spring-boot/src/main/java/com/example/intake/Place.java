package com.example.intake;

import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.json.ChecklistJsonException;

/**
 * One thing that is wrong in a body, as the member {@code errors} of a problem lists it.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON pointer
 * @param detail the message
 */
record Place(String code, String pointer, String detail) {

    static Place of(Finding finding) {
        return new Place(finding.getCode(), finding.getPointer(), finding.getMessage());
    }

    static Place of(ChecklistJsonException unread) {
        return new Place(unread.code(), unread.pointer(), unread.getMessage());
    }
}
