package io.github.cloudchecklist.core.constraint;

/**
 * Validation group of the constraints that hold for a sheet ready to be published.
 *
 * <p>A draft may lack what the constraints of this group ask for: a provider, sections, answers. Constraints outside the
 * group hold for every sheet.
 *
 * @since 0.1.0
 */
public interface Publication {}
