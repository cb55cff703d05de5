package io.github.cloudchecklist.core.validation;

/** A value of a checklist and where it stands. */
record Placed<T>(T value, Place place) {}
